package csp.demo.bench.compare;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes JSON. */
final class JsonText {
  private JsonText() {}

  static void append(StringBuilder out, Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      between(out, '{', '}', map.entrySet(), indent, true);
    } else if (value instanceof List<?> list) {
      between(out, '[', ']', list, indent, list.stream().anyMatch(x -> !(x instanceof Number)));
    } else if (value instanceof Map.Entry<?, ?> entry) {
      string(out, (String) entry.getKey());
      out.append(": ");
      append(out, entry.getValue(), indent);
    } else if (value instanceof String s) {
      string(out, s);
    } else if (value instanceof Double d && !Double.isFinite(d)) {
      out.append("null");
    } else {
      out.append(value);
    }
  }

  private static void between(
      StringBuilder out, char open, char end, Collection<?> all, String indent, boolean lines) {
    out.append(open);
    String inner = indent + "  ";
    for (Iterator<?> i = all.iterator(); i.hasNext(); ) {
      if (lines) out.append('\n').append(inner);
      append(out, i.next(), inner);
      if (i.hasNext()) out.append(lines ? "," : ", ");
    }
    if (lines && !all.isEmpty()) out.append('\n').append(indent);
    out.append(end);
  }

  private static void string(StringBuilder out, String s) {
    out.append('"');
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
