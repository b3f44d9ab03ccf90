package csp.demo.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the blocks in the documents of this project. In a comment {@code <pre>} and an at-code are
 * Java, or commands if they begin with {@code mvn}, and {@code <pre>} alone is text. In Markdown a
 * fence says what it is, and an indented block is commands.
 */
final class Documents {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  private static final String JAVA = "<pre>{@code";

  private final Path file;
  private final List<String> lines;
  private final List<Block> blocks = new ArrayList<>();

  private Documents(Path file, List<String> lines) {
    this.file = file;
    this.lines = lines;
  }

  /** Returns the Java sources of a module, from the root of the project. */
  static List<Path> sources(String module) {
    try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Block> inComments(Path source) {
    List<String> lines =
        read(source).stream().map(line -> line.replaceFirst("^\\s*\\*( |$)", "")).toList();
    return new Documents(ROOT.relativize(source), lines).comments();
  }

  static List<Block> inMarkdown(Path document) {
    return new Documents(ROOT.relativize(document), read(document)).markdown();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Block> comments() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.contains("{@snippet")) {
        throw new AssertionError(file + ":" + (i + 1) + ": write <pre>{@code, which is compiled");
      }
      if (!line.startsWith("<pre>")) continue;
      int end = i + 1;
      while (!lines.get(end).contains("</pre>")) end++;
      String text = String.join("\n", lines.subList(i + 1, end));
      add(i + 1, !line.equals(JAVA) ? "text" : text.startsWith("mvn ") ? "shell" : "java", text);
      i = end;
    }
    return blocks;
  }

  private List<Block> markdown() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int end = i + 1;
      if (line.startsWith("```")) {
        while (!lines.get(end).equals("```")) end++;
        String language = line.substring(3).strip();
        add(i + 1, language, String.join("\n", lines.subList(i + 1, end)));
      } else if (line.startsWith("    ") && i > 0 && lines.get(i - 1).isBlank()) {
        while (end < lines.size() && lines.get(end).startsWith("    ")) end++;
        add(i, "shell", String.join("\n", lines.subList(i, end)).stripIndent());
      } else {
        continue;
      }
      i = end;
    }
    return blocks;
  }

  private void add(int index, String language, String text) {
    blocks.add(new Block(file, index + 1, language, text));
  }
}
