package csp.processor;

/** Literals in source. */
final class Literal {
  private Literal() {}

  /** In one line, and in characters that every encoding has. */
  static String of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.chars().forEach(c -> literal.append(escaped((char) c)));
    return literal.append('"').toString();
  }

  private static String escaped(char c) {
    return switch (c) {
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '"', '\\' -> "\\" + c;
      default -> c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c);
    };
  }

  /** The place behind the character at i, or behind the literal that begins there. */
  static int step(String line, int i) {
    char quote = line.charAt(i);
    if (quote != '"' && quote != '\'') {
      return i + 1;
    }
    int j = i + 1;
    while (j < line.length() && line.charAt(j) != quote) {
      j += line.charAt(j) == '\\' ? 2 : 1;
    }
    return Math.min(j + 1, line.length());
  }
}
