package csp.processor;

import java.util.ArrayList;
import java.util.List;

/** Lays JavaPoet's source out as google-java-format would: a person is to read it. */
final class Layout {
  static final int COLUMNS = 100;

  private final List<String> lines = new ArrayList<>();

  /** Whether the last constant is; then it keeps its distance from the next. */
  private boolean annotated;

  private Layout() {}

  static String of(String source) {
    Layout layout = new Layout();
    List<String> given = source.lines().toList();
    for (int i = 0; i < given.size(); i++) {
      String line = given.get(i);
      if (line.strip().equals("/**")) {
        StringBuilder text = new StringBuilder();
        for (i++; !given.get(i).strip().equals("*/"); i++) {
          text.append(given.get(i).strip().replaceFirst("^\\* ?", "")).append(' ');
        }
        layout.comment(indent(line), text.toString().strip());
      } else {
        while (i + 1 < given.size() && isOpen(line, given.get(i + 1))) {
          line = join(line, given.get(++i).strip());
        }
        layout.code(line);
      }
    }
    return String.join("\n", layout.lines) + "\n";
  }

  private static boolean isOpen(String line, String next) {
    return line.endsWith("(") || line.endsWith(",") || next.strip().matches("\\)|\\+ \".*");
  }

  /** JavaPoet breaks before its hundredth column, and after each line of a literal. */
  private static String join(String line, String next) {
    if (line.endsWith("\"") && next.startsWith("+ \"")) {
      return line.substring(0, line.length() - 1) + next.substring(3);
    }
    return line.endsWith(",") ? line + " " + next : line + next;
  }

  private void comment(String indent, String text) {
    String whole = indent + "/** " + text + " */";
    if (whole.length() <= COLUMNS) {
      lines.add(whole);
      return;
    }
    lines.add(indent + "/**");
    StringBuilder line = new StringBuilder(indent + " *");
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(indent + " *");
      }
      line.append(' ').append(word);
    }
    lines.add(line.toString());
    lines.add(indent + " */");
  }

  private void code(String line) {
    if (line.strip().equals("}") && lines.getLast().endsWith("() {")) {
      lines.add(lines.removeLast() + "}");
    } else if (isConstant(line)) {
      if (lines.getLast().isEmpty() && lines.get(lines.size() - 2).endsWith(";") && !annotated) {
        lines.removeLast();
      }
      annotated = lines.getLast().startsWith("  @");
      constant(line);
    } else {
      lines.addAll(new Call(withoutGaps(line)).fitted(indent(line) + "    "));
    }
  }

  private static boolean isConstant(String line) {
    return line.startsWith("  private static final ") && line.endsWith(";");
  }

  private void constant(String line) {
    if (line.length() <= COLUMNS) {
      lines.add(line);
      return;
    }
    int equals = line.indexOf(" = ") + 2;
    String indent = indent(line) + "    ";
    String value = indent + line.substring(equals + 1);
    lines.add(line.substring(0, equals));
    int named = value.indexOf(").named(\"") + 1;
    if (value.length() <= COLUMNS || named == 0) {
      lines.addAll(new Call(value).fitted(indent + "    "));
    } else {
      lines.addAll(new Call(value.substring(0, named)).fitted(indent + "        "));
      lines.add(indent + "    " + value.substring(named));
    }
  }

  private static String indent(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  /** JavaPoet writes {@code Map. @Nullable Entry}. */
  private static String withoutGaps(String line) {
    StringBuilder text = new StringBuilder();
    int end;
    for (int i = 0; i < line.length(); i = end) {
      end = Literal.step(line, i);
      boolean gap = line.startsWith(" @", i) && text.toString().endsWith(".");
      text.append(line, gap ? end : i, end);
    }
    return text.toString();
  }
}
