package csp.demo.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a sample says that it prints, in remarks at the ends of lines: {@code // prints 1, 2, 3} and
 * so on. With {@code , ...} at the end it goes on for ever, and with {@code in either order} the
 * order of these is open. Several remarks are read one after the other.
 */
record Printing(List<Part> parts) {
  record Part(List<String> lines, boolean inOrder) {}

  private static final Pattern REMARK = Pattern.compile("// prints (.*)$", Pattern.MULTILINE);
  private static final String ANY_ORDER = " in either order";
  private static final String FOR_EVER = "...";

  static Printing of(String text) {
    List<Part> parts = new ArrayList<>();
    for (MatchResult remark : REMARK.matcher(text).results().toList()) {
      String said = remark.group(1).strip();
      boolean inOrder = !said.endsWith(ANY_ORDER);
      if (!inOrder) said = said.substring(0, said.length() - ANY_ORDER.length());
      parts.add(new Part(List.of(said.split(", ")), inOrder));
    }
    return new Printing(parts);
  }

  boolean isStated() {
    return !parts.isEmpty();
  }

  boolean forEver() {
    return isStated() && parts.getLast().lines.getLast().equals(FOR_EVER);
  }

  /** Returns the lines, those in either order sorted, and without the dots. */
  List<String> expected() {
    List<String> all = new ArrayList<>();
    for (Part part : parts) all.addAll(sorted(part, part.lines));
    if (forEver()) all.removeLast();
    return all;
  }

  /** Returns as many of the lines printed as are expected if it goes on for ever, else all. */
  List<String> comparable(List<String> printed) {
    int left = forEver() ? expected().size() : printed.size();
    List<String> all = new ArrayList<>();
    for (Part part : parts) {
      int n = Math.min(part.lines.size(), left - all.size());
      if (n <= 0 || all.size() + n > printed.size()) break;
      all.addAll(sorted(part, printed.subList(all.size(), all.size() + n)));
    }
    all.addAll(printed.subList(all.size(), Math.max(all.size(), Math.min(left, printed.size()))));
    return all;
  }

  private static List<String> sorted(Part part, List<String> lines) {
    return part.inOrder ? lines : lines.stream().sorted().toList();
  }
}
