package csp.differential;

import csp.differential.bodies.Log;
import java.util.ArrayList;
import java.util.List;

/**
 * All that could be seen of one run.
 *
 * @param written what came out of the body's output
 * @param noted what it put into its log
 * @param taken how many numbers it has taken from its input
 * @param ending how it ended: what it left its output as, or its exception with the lines
 */
record Trace(List<String> written, List<String> noted, int taken, List<String> ending) {
  Trace {
    written = named(written);
    noted = named(noted);
    ending = named(ending);
  }

  /** Channels and barriers without a name of their own are called after a counter. */
  private static List<String> named(List<String> lines) {
    return lines.stream()
        .map(line -> line.replaceAll("\\b(channel|barrier)-\\d+", "$1-n"))
        .toList();
  }

  boolean hasEnded() {
    return !ending.contains("it has not ended");
  }

  /** Returns an exception as text, with those lines of its stack trace that are the user's. */
  static List<String> linesOf(Throwable thrown) {
    List<String> lines = new ArrayList<>();
    add(thrown, "", lines);
    return lines;
  }

  private static void add(Throwable thrown, String indent, List<String> lines) {
    lines.add(indent + thrown);
    for (StackTraceElement each : thrown.getStackTrace()) {
      if (Log.isBody(each)) {
        lines.add(
            indent
                + "  at %s.%s(%s:%d)"
                    .formatted(
                        each.getClassName(),
                        each.getMethodName(),
                        each.getFileName(),
                        each.getLineNumber()));
      }
    }
    for (Throwable each : thrown.getSuppressed()) {
      lines.add(indent + "  suppressed");
      add(each, indent + "    ", lines);
    }
    if (thrown.getCause() != null) {
      lines.add(indent + "  caused by");
      add(thrown.getCause(), indent + "    ", lines);
    }
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    written.forEach(each -> lines.add("wrote " + each));
    noted.forEach(each -> lines.add("noted " + each));
    lines.add("took " + taken);
    lines.addAll(ending);
    return lines;
  }

  /** Returns both as two columns; the rows that differ are marked. */
  static String sideBySide(String left, Trace first, String right, Trace second) {
    List<String> a = first.lines();
    List<String> b = second.lines();
    StringBuilder text = new StringBuilder(row(' ', left, right));
    for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
      String x = i < a.size() ? a.get(i) : "";
      String y = i < b.size() ? b.get(i) : "";
      text.append(row(x.equals(y) ? ' ' : '*', x, y));
    }
    return text.toString();
  }

  private static String row(char mark, String left, String right) {
    return "\n%s %-70s | %s".formatted(mark, left.replace("\n", "\\n"), right.replace("\n", "\\n"));
  }
}
