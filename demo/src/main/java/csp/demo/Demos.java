package csp.demo;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

/**
 * The demos, and the program that runs one of them by its name:
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=quickstart
 * mvn -q compile exec:exec -Ddemo=wordcount -Dargs="/usr/include"
 * }</pre>
 *
 * <p>Without a name it prints the list. A new demo is a new line in {@link #ALL}.
 */
public final class Demos {
  /** What a demo does, given the arguments that follow its name. */
  @FunctionalInterface
  interface Program {
    void main(String... args) throws Exception;
  }

  /** A demo: its name on the command line, what it shows in one line, and how to run it. */
  record Demo(String name, String line, Program program) {}

  static final List<Demo> ALL =
      List.of(
          new Demo(
              "quickstart",
              "a writer sends 0 to 4 to a reader that prints them; then both end",
              _ -> csp.demo.quickstart.Main.main()),
          new Demo(
              "wordcount",
              "counts the words of a directory tree, one process a file: [-n N] [file or"
                  + " folder]...",
              csp.demo.wordcount.Main::main),
          new Demo(
              "webserver",
              "serves the files of a folder until Ctrl-C: [-p port] [folder]",
              csp.demo.webserver.Main::main),
          new Demo(
              "commstime",
              "measures how long a communication takes: [loops]",
              csp.demo.commstime.Main::main));

  /** The exit code for a name that is not in the list. */
  static final int UNKNOWN = 2;

  private Demos() {}

  /**
   * Runs the demo that the first argument names, with the other arguments.
   *
   * @param args the name of a demo and its arguments, or nothing
   * @throws Exception what the demo throws
   */
  public static void main(String[] args) throws Exception {
    int exit = run(ALL, System.out, args);
    if (exit != 0) System.exit(exit);
  }

  static int run(List<Demo> demos, PrintStream out, String... args) throws Exception {
    if (args.length == 0) {
      out.println("Run a demo with: mvn -q compile exec:exec -Ddemo=<name> [-Dargs=\"...\"]");
      list(demos, out);
      return 0;
    }
    String name = args[0];
    for (Demo demo : demos) {
      if (demo.name().equals(name)) {
        demo.program().main(Arrays.copyOfRange(args, 1, args.length));
        return 0;
      }
    }
    out.println("There is no demo \"" + name + "\". These are the demos:");
    list(demos, out);
    return UNKNOWN;
  }

  private static void list(List<Demo> demos, PrintStream out) {
    int width = demos.stream().mapToInt(demo -> demo.name().length()).max().orElse(0);
    for (Demo demo : demos) {
      out.println("  " + demo.name() + " ".repeat(width - demo.name().length() + 2) + demo.line());
    }
  }
}
