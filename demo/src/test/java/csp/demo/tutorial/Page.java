package csp.demo.tutorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A page of the tutorial: its lines, and the blocks of code among them. */
record Page(Path path, List<String> lines) {
  static final Path FOLDER = Path.of("tutorial");

  private static final String FENCE = "```";

  /**
   * A fenced block.
   *
   * @param first the index of the line after the fence
   * @param marker what the comment on the line before the fence says, or nothing
   */
  record Block(Page page, int first, String marker, String language, List<String> content) {
    /** Returns what the marker says of this kind, as in {@code code: Hello.java}, or null. */
    String marked(String kind) {
      return marker.startsWith(kind + ": ") ? marker.substring(kind.length() + 2) : null;
    }

    String text() {
      return String.join("\n", content) + "\n";
    }

    String where() {
      return page.path + ":" + first;
    }
  }

  /** Returns the pages in their order. */
  static List<Page> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<Page> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        pages.add(new Page(file, Files.readAllLines(file)));
      }
      return pages;
    }
  }

  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith(FENCE)) continue;
      String language = lines.get(i).substring(FENCE.length());
      String before = i == 0 ? "" : lines.get(i - 1);
      String marker = before.matches("<!-- .* -->") ? before.substring(5, before.length() - 4) : "";
      int first = i + 1;
      i = first;
      while (!lines.get(i).equals(FENCE)) i++;
      blocks.add(new Block(this, first, marker, language, lines.subList(first, i)));
    }
    return blocks;
  }

  /** Returns the lines with other contents of the blocks. */
  List<String> with(Function<Block, List<String>> contents) {
    List<String> result = new ArrayList<>();
    int from = 0;
    for (Block block : blocks()) {
      result.addAll(lines.subList(from, block.first));
      result.addAll(contents.apply(block));
      from = block.first + block.content.size();
    }
    result.addAll(lines.subList(from, lines.size()));
    return result;
  }

  String name() {
    return path.getFileName().toString();
  }
}
