package csp.demo.wordcount;

import csp.demo.wordcount.Event.Binary;
import csp.demo.wordcount.Event.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A tally as lines to print: a row a file, and the totals. */
final class Table {
  private record Row(String lines, String words, String text) {}

  private static final Comparator<Text> BY_WORDS =
      Comparator.comparingLong(Text::words).reversed().thenComparing(Text::file);

  private final Tally tally;

  Table(Tally tally) {
    this.tally = tally;
  }

  /** Returns every file in the order of the names, or the {@code top} ones with the most words. */
  List<String> lines(OptionalInt top) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row("lines", "words", "file"));
    rows.addAll(top.isPresent() ? most(top.getAsInt()) : all());
    Row total = new Row(number(tally.lines()), number(tally.words()), summary());
    rows.add(total);

    int lines = rows.stream().mapToInt(row -> row.lines.length()).max().orElse(0);
    int words = rows.stream().mapToInt(row -> row.words.length()).max().orElse(0);
    rows.add(rows.size() - 1, new Row("-".repeat(lines), "-".repeat(words), ""));
    String format = "%" + lines + "s  %" + words + "s  %s";
    return rows.stream()
        .map(row -> String.format(Locale.ROOT, format, row.lines, row.words, row.text))
        .map(String::stripTrailing)
        .toList();
  }

  private List<Row> most(int top) {
    return tally.texts().stream().sorted(BY_WORDS).limit(top).map(Table::row).toList();
  }

  private List<Row> all() {
    record Named(Path file, Row row) {}
    List<Named> named = new ArrayList<>();
    for (Text text : tally.texts()) named.add(new Named(text.file(), row(text)));
    for (Binary binary : tally.binaries()) {
      named.add(new Named(binary.file(), new Row("-", "-", name(binary.file()) + " (binary)")));
    }
    return named.stream().sorted(Comparator.comparing(Named::file)).map(Named::row).toList();
  }

  private static Row row(Text text) {
    return new Row(number(text.lines()), number(text.words()), name(text.file()));
  }

  private String summary() {
    int text = tally.texts().size();
    int binary = tally.binaries().size();
    return files(text + binary) + " (" + number(text) + " text, " + number(binary) + " binary)";
  }

  private static String files(int n) {
    return number(n) + (n == 1 ? " file" : " files");
  }

  private static String number(long n) {
    return String.format(Locale.ROOT, "%,d", n);
  }

  /** A name may hold a line break, or what a terminal takes for a command. */
  static String name(Path file) {
    return file.toString().replaceAll("\\p{Cntrl}", "?");
  }
}
