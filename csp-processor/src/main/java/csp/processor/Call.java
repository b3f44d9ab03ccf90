package csp.processor;

import java.util.ArrayList;
import java.util.List;

/** A line of code with a list in parentheses, which is where it can be broken. */
record Call(String line) {

  List<String> fitted(String indent) {
    int open = open();
    int close = end(open);
    if (line.length() <= Layout.COLUMNS || close <= open + 1) {
      return List.of(line);
    }
    String inside = line.substring(open + 1, close);
    String rest = line.substring(close);
    List<String> lines = new ArrayList<>(List.of(line.substring(0, open + 1)));
    if (indent.length() + inside.length() + rest.length() <= Layout.COLUMNS) {
      lines.add(indent + inside + rest);
    } else {
      List<String> parts = split(open, close);
      parts.add(parts.removeLast() + rest);
      parts.forEach(part -> addPart(indent, part, lines));
    }
    return lines;
  }

  private static void addPart(String indent, String part, List<String> lines) {
    int body = part.indexOf(" -> ") + 3;
    if (indent.length() + part.length() > Layout.COLUMNS && body > 3) {
      lines.add(indent + part.substring(0, body));
      lines.addAll(new Call(indent + "   " + part.substring(body)).fitted(indent + "        "));
    } else {
      lines.add(indent + part);
    }
  }

  private int open() {
    int i = 0;
    while (i < line.length() && line.charAt(i) != '(') {
      i = Literal.step(line, i);
    }
    return i;
  }

  private int end(int open) {
    int depth = 0;
    for (int i = open; i < line.length(); i = Literal.step(line, i)) {
      depth += step(i);
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private List<String> split(int open, int close) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = from; i < close; i = Literal.step(line, i)) {
      depth += step(i);
      if (depth == 0 && line.charAt(i) == ',') {
        parts.add(line.substring(from, i + 1).strip());
        from = i + 1;
      }
    }
    parts.add(line.substring(from, close).strip());
    return parts;
  }

  private int step(int i) {
    return switch (line.charAt(i)) {
      case '(', '<', '{' -> 1;
      case ')', '}' -> -1;
      case '>' -> line.charAt(i - 1) == '-' ? 0 : -1;
      default -> 0;
    };
  }
}
