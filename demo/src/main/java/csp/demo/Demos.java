package csp.demo;

import csp.demo.tutorial.Lessons;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The demos, and the program that runs one of them by its name:
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=quickstart
 * mvn -q compile exec:exec -Ddemo=wordcount -Dargs="/usr/include"
 * }</pre>
 *
 * <p>Without a name it prints the list. A new demo is a new line in {@code PROGRAMS}.
 */
public final class Demos {
  /** What a demo does, given the arguments that follow its name. */
  @FunctionalInterface
  interface Program {
    void main(String... args) throws Exception;
  }

  /** A demo: its name on the command line, what it shows in one line, and how to run it. */
  record Demo(String name, String line, Program program) {}

  private static final List<Demo> PROGRAMS =
      List.of(
          new Demo(
              "quickstart",
              "a writer sends 0 to 4 to a reader that prints them; then both end",
              args -> {
                Arguments.of(args).end();
                csp.demo.quickstart.Main.main();
              }),
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
              csp.demo.commstime.Main::main),
          new Demo(
              "philosophers",
              "five philosophers dine; a footman lets four of them sit, so that nobody starves:"
                  + " [meals]",
              csp.demo.philosophers.Main::main),
          new Demo(
              "sieve",
              "the sieve of Eratosthenes, a pipeline that grows by a process for each prime:"
                  + " [primes]",
              csp.demo.sieve.Main::main),
          new Demo(
              "hamming",
              "the numbers 2^i 3^j 5^k in order, from a ring with buffers that grow: [numbers]",
              csp.demo.hamming.Main::main),
          new Demo(
              "tokenring",
              "tokens go round a ring of processes, and each adds one: [nodes] [tokens] [rounds]",
              csp.demo.tokenring.Main::main),
          new Demo(
              "santa",
              "Santa, nine reindeer and ten elves who come in groups and meet at barriers:"
                  + " [Christmases]",
              csp.demo.santa.Main::main),
          new Demo(
              "smokers",
              "three smokers, and an agent who deals two of the three things they need: [rounds]"
                  + " [seed]",
              csp.demo.smokers.Main::main),
          new Demo(
              "readerswriters",
              "readers share a book, writers are alone with it, and nobody is kept out for ever:"
                  + " [readers] [writers] [visits]",
              csp.demo.readerswriters.Main::main),
          new Demo(
              "chickens",
              "a canteen serves philosophers, one of them greedy, and none starves: [chickens]",
              csp.demo.chickens.Main::main),
          new Demo(
              "bank",
              "tellers transfer money between accounts that are processes; the sum is conserved:"
                  + " [accounts] [tellers] [transfers]",
              csp.demo.bank.Main::main),
          new Demo(
              "barber",
              "a barber sleeps while nobody waits; who finds no chair goes away: [chairs]"
                  + " [customers]",
              csp.demo.barber.Main::main),
          new Demo(
              "queue",
              "a queue with room for so many: one choice with preconditions: [room] [count]",
              csp.demo.queue.Main::main),
          new Demo(
              "lift",
              "a lift, and passengers whom it takes up and down: [top] [passengers] [trips] [room]",
              csp.demo.lift.Main::main),
          new Demo(
              "fulladder",
              "a full adder of logic gates, each a process; eight of them add two numbers: [number]"
                  + " [number]",
              csp.demo.fulladder.Main::main),
          new Demo(
              "matrix",
              "the product of two matrices: rows and columns flow through a process for each cell:"
                  + " [rows] [inner] [columns]",
              csp.demo.matrix.Main::main),
          new Demo(
              "pi",
              "pi by throwing darts at random, with 320 throwers: [throwers] [darts]",
              csp.demo.pi.Main::main),
          new Demo(
              "mandelbrot",
              "the Mandelbrot set: a process and a channel for each column, and a choice: [width]"
                  + " [file]",
              csp.demo.mandelbrot.Main::byChoice),
          new Demo(
              "mandelbrotinorder",
              "the same without a choice: the columns are read in order: [width] [file]",
              csp.demo.mandelbrot.Main::inOrder),
          new Demo(
              "mandelbrotonechannel",
              "the same with one channel for all columns: [width] [file]",
              csp.demo.mandelbrot.Main::oneChannel),
          new Demo(
              "mandelbrotfarm",
              "the same with eight workers, and a farmer who gives them columns to do: [width]"
                  + " [file]",
              csp.demo.mandelbrot.Main::farm),
          new Demo(
              "raytracer",
              "a ray tracer with a process for each of its pixels: [width] [file]",
              csp.demo.raytracer.Main::main),
          new Demo(
              "sensors",
              "a recorded accelerometer: from the sensor through filters to an oscilloscope: [file]"
                  + " [recording]",
              csp.demo.sensors.Main::main),
          new Demo(
              "boids1",
              "boids, step 1: each is a process, and a dot: [boids] [moments] [file]",
              csp.demo.boids.Main::step1),
          new Demo(
              "boids2",
              "boids, step 2: each is a server, and moves: [boids] [moments] [file]",
              csp.demo.boids.Main::step2),
          new Demo(
              "boids3",
              "boids, step 3: a manager tells each who is near: [boids] [moments] [file]",
              csp.demo.boids.Main::step3),
          new Demo(
              "boids4",
              "boids, step 4: cohesion, separation, alignment: they flock: [boids] [moments]"
                  + " [file]",
              csp.demo.boids.Main::step4),
          new Demo(
              "boids5",
              "boids, step 5: the rules change while they fly: [boids] [moments] [file]",
              csp.demo.boids.Main::step5));

  static final List<Demo> ALL =
      Stream.concat(PROGRAMS.stream(), Lessons.ALL.stream().map(Demos::demo)).toList();

  /** The exit code for a name that is not in the list. */
  static final int UNKNOWN = 2;

  /** The exit code for an argument that a demo cannot do anything with. */
  static final int WRONG = 2;

  private Demos() {}

  /** Returns the names of all demos. */
  public static List<String> names() {
    return ALL.stream().map(Demo::name).toList();
  }

  private static Demo demo(Lessons.Lesson lesson) {
    return new Demo(
        lesson.name(),
        lesson.line(),
        args -> {
          Arguments.of(args).end();
          lesson.main().run();
        });
  }

  /**
   * Runs the demo that the first argument names, with the other arguments.
   *
   * @param args the name of a demo and its arguments, or nothing
   * @throws Exception what the demo throws
   */
  public static void main(String[] args) throws Exception {
    int exit = run(ALL, System.out, System.err, args);
    if (exit != 0) System.exit(exit);
  }

  static int run(List<Demo> demos, PrintStream out, PrintStream err, String... args)
      throws Exception {
    if (args.length == 0) {
      out.println("Run a demo with: mvn -q compile exec:exec -Ddemo=<name> [-Dargs=\"...\"]");
      list(demos, out);
      return 0;
    }
    String name = args[0];
    for (Demo demo : demos) {
      if (demo.name().equals(name)) {
        try {
          demo.program().main(Arrays.copyOfRange(args, 1, args.length));
          return 0;
        } catch (WrongArgument e) {
          err.println(name + ": " + e.getMessage());
          return WRONG;
        }
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
