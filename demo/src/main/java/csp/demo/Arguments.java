package csp.demo;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The arguments of a demo, taken one by one; each has a default. Options are taken first.
 *
 * <pre>{@code
 * Arguments given = Arguments.of(args);
 * int guests = given.option("-n", "guests", 1, 100).orElse(5);
 * int meals = given.number("meals", 3, 1, 1000);
 * given.end();
 * }</pre>
 *
 * <p>What is wrong is thrown as a {@link WrongArgument}, whose message is for the user.
 */
public final class Arguments {
  private final List<String> rest;

  private Arguments(List<String> rest) {
    this.rest = rest;
  }

  public static Arguments of(String... args) {
    return new Arguments(new ArrayList<>(List.of(args)));
  }

  /** Returns the number that follows an option, wherever that stands among the arguments. */
  public OptionalInt option(String option, String what, int least, int most) {
    int place = rest.indexOf(option);
    if (place < 0) return OptionalInt.empty();
    rest.remove(place);
    String text = place < rest.size() ? rest.remove(place) : "";
    return OptionalInt.of(parse(option + " " + what, text, least, most));
  }

  /** Returns the next argument, a number from {@code least} to {@code most}. */
  public int number(String what, int otherwise, int least, int most) {
    return rest.isEmpty() ? otherwise : parse(what, next(), least, most);
  }

  private static int parse(String what, String text, int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) return number;
    } catch (NumberFormatException e) {
      // the same as a wrong number
    }
    throw new WrongArgument(
        "%s: a number from %d to %d, not \"%s\"".formatted(what, least, most, text));
  }

  /** Returns the next argument, a file or folder. */
  public Path path(Path otherwise) {
    if (rest.isEmpty()) return otherwise;
    String text = next();
    if (text.startsWith("-")) throw noSuchOption(text);
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongArgument("\"" + text + "\" cannot be a file", e);
    }
  }

  /** Returns the next argument, a file that can be written: better to know before long work. */
  public Path output(Path otherwise) {
    Path file = path(otherwise);
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) throw new WrongArgument("cannot write " + file + ": a folder");
    if (folder == null || !Files.isDirectory(folder)) {
      throw new WrongArgument("cannot write " + file + ": there is no folder " + folder);
    }
    if (!Files.isWritable(Files.exists(file) ? file : folder)) {
      throw new WrongArgument("cannot write " + file + ": permission denied");
    }
    return file;
  }

  public boolean hasMore() {
    return !rest.isEmpty();
  }

  /** Says that no more arguments are expected. */
  public void end() {
    if (hasMore()) throw new WrongArgument("\"" + next() + "\" is one too many");
  }

  /** A minus and a digit may begin a number, if not one that is right. */
  private String next() {
    String text = rest.removeFirst();
    if (text.matches("-\\D.*")) throw noSuchOption(text);
    return text;
  }

  private static WrongArgument noSuchOption(String text) {
    return new WrongArgument("there is no option " + text);
  }
}
