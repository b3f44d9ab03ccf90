package csp.demo;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;

/**
 * The arguments of a demo, taken one by one; each has a default.
 *
 * <pre>{@code
 * Arguments given = Arguments.of(args);
 * int meals = given.number("meals", 3, 1, 1000);
 * given.end();
 * }</pre>
 *
 * <p>What is wrong is thrown as a {@link WrongArgument}, whose message is for the user.
 */
public final class Arguments {
  private final Iterator<String> rest;

  private Arguments(Iterator<String> rest) {
    this.rest = rest;
  }

  public static Arguments of(String... args) {
    return new Arguments(Arrays.asList(args).iterator());
  }

  /** Returns the next argument, a number from {@code least} to {@code most}. */
  public int number(String what, int otherwise, int least, int most) {
    if (!rest.hasNext()) return otherwise;
    String text = rest.next();
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
    if (!rest.hasNext()) return otherwise;
    String text = rest.next();
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new WrongArgument("\"" + text + "\" cannot be a file", e);
    }
  }

  public boolean hasMore() {
    return rest.hasNext();
  }

  /** Says that no more arguments are expected. */
  public void end() {
    if (rest.hasNext()) throw new WrongArgument("\"" + rest.next() + "\" is one too many");
  }
}
