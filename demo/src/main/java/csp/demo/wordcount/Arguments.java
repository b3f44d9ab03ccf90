package csp.demo.wordcount;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The command line: {@code [-n N] [file or folder]...} */
record Arguments(OptionalInt top, List<Path> roots) {

  /**
   * @throws IllegalArgumentException with a line that says what is wrong
   */
  static Arguments parse(String... args) {
    OptionalInt top = OptionalInt.empty();
    List<Path> roots = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("-n")) {
        i++;
        top = OptionalInt.of(number(i < args.length ? args[i] : ""));
      } else if (args[i].startsWith("-")) {
        throw new IllegalArgumentException("there is no option " + args[i] + ", only -n N");
      } else {
        roots.add(path(args[i]));
      }
    }
    return new Arguments(top, roots.isEmpty() ? sources() : roots);
  }

  private static int number(String text) {
    try {
      int n = Integer.parseInt(text);
      if (n > 0) return n;
    } catch (NumberFormatException e) {
      // the same as a wrong number
    }
    throw new IllegalArgumentException("-n takes a number of files, from 1 on");
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The sources of java-csp, seen from its root or from one of its modules; else what is here. */
  private static List<Path> sources() {
    List<Path> sources =
        Stream.of("csp-annotations", "csp-processor", "csp-runtime", "demo", ".")
            .map(module -> Path.of(module, "src").normalize())
            .filter(Files::isDirectory)
            .toList();
    return sources.isEmpty() ? List.of(Path.of(".")) : sources;
  }
}
