package csp.demo.tutorial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Code that is shown in the tutorial: {@code csp/demo/tutorial/Hello.java}, the whole file but its
 * package, so that it compiles in an empty folder; or {@code …/Hello.java#main}, what stands
 * between the lines {@code // @start region=main} and {@code // @end}.
 */
final class Code {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final String START = "// @start region=";
  private static final String END = "// @end";

  private Code() {}

  static List<String> of(String name) {
    int hash = name.indexOf('#');
    Path file = SOURCES.resolve(hash < 0 ? name : name.substring(0, hash));
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> shown = hash < 0 ? whole(lines) : region(lines, name.substring(hash + 1), file);
      return String.join("\n", tidy(shown)).stripIndent().lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> whole(List<String> lines) {
    return lines.stream().filter(line -> !line.startsWith("package ")).toList();
  }

  private static List<String> region(List<String> lines, String region, Path file) {
    List<String> within = new ArrayList<>();
    boolean inside = false;
    for (String line : lines) {
      if (line.strip().equals(START + region)) inside = true;
      else if (line.strip().equals(END)) inside = false;
      else if (inside) within.add(line);
    }
    if (within.isEmpty()) throw new AssertionError(file + " has no region " + region);
    return within;
  }

  /** Without the marks of regions, and without blank lines at the ends and side by side. */
  private static List<String> tidy(List<String> lines) {
    List<String> tidy = new ArrayList<>();
    for (String line : lines) {
      if (line.strip().startsWith(START) || line.strip().equals(END)) continue;
      if (line.isBlank() && (tidy.isEmpty() || tidy.getLast().isBlank())) continue;
      if (line.equals("}") && tidy.getLast().isBlank()) tidy.removeLast();
      tidy.add(line);
    }
    while (tidy.getLast().isBlank()) tidy.removeLast();
    return tidy;
  }
}
