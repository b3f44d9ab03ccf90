package csp.demo.bench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain values: a {@code Map<String, Object>}, a {@code List<Object>}, a String, a Double,
 * a Boolean, or null, which is also what a number that is none becomes.
 */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value();
    if (json.next() != 0) throw json.wrong("nothing more");
    return value;
  }

  @SuppressWarnings("unchecked") // the parser makes no other maps
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked") // the parser makes no other lists
  static List<Object> array(Object value) {
    return (List<Object>) value;
  }

  private Object value() {
    return switch (next()) {
      case '{' -> members();
      case '[' -> elements();
      case '"' -> string();
      default -> word();
    };
  }

  private Object word() {
    int begin = at;
    while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) at++;
    String word = text.substring(begin, at);
    return switch (word) {
      case "null" -> null;
      case "true" -> true;
      case "false" -> false;
      default -> {
        try {
          yield Double.valueOf(word);
        } catch (NumberFormatException e) {
          throw wrong("a value");
        }
      }
    };
  }

  private Map<String, Object> members() {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    while (next() != '}') {
      if (!members.isEmpty()) expect(',');
      String name = string();
      expect(':');
      members.put(name, value());
    }
    expect('}');
    return members;
  }

  private List<Object> elements() {
    List<Object> elements = new ArrayList<>();
    expect('[');
    while (next() != ']') {
      if (!elements.isEmpty()) expect(',');
      elements.add(value());
    }
    expect(']');
    return elements;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return string.toString();
  }

  private char escaped() {
    if (at == text.length()) throw wrong("an escape");
    char c = text.charAt(at++);
    return switch (c) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length()) throw wrong("four digits");
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> c;
    };
  }

  /** Returns the next character that is no space, without taking it; 0 at the end. */
  private char next() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) {
    if (at >= text.length() || text.charAt(at) != c) {
      if (next() != c) throw wrong("'" + c + "'");
    }
    at++;
  }

  private IllegalArgumentException wrong(String expected) {
    return new IllegalArgumentException("expected " + expected + " at " + at + " of " + text);
  }

  /** Returns {@code value} as JSON; a list of numbers on one line, all else indented. */
  static String text(Object value) {
    StringBuilder out = new StringBuilder();
    JsonText.append(out, value, "");
    return out.append('\n').toString();
  }
}
