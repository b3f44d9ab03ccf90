package csp.demo.tutorial;

import java.util.List;

/** The programs of the tutorial, in its order, with their names. */
public final class Lessons {
  /** A program: its name on the command line, what it shows in one line, and how to run it. */
  public record Lesson(String name, String line, Runnable main) {}

  public static final List<Lesson> ALL =
      List.of(
          new Lesson("hello", "tutorial 2: a process, started twice", Hello::main),
          new Lesson("greeter", "tutorial 2: a server that greets and counts", Greeter::main),
          new Lesson("failing", "tutorial 2: a process that fails", Failing::main),
          new Lesson("average", "tutorial, an answer: a server with a state", Average::main),
          new Lesson("terms", "tutorial 3: descriptions, printed and never run", Terms::main),
          new Lesson("breakfast", "tutorial 3: sequence, parallel, repetition", Breakfast::main),
          new Lesson("words", "tutorial 3: counts words, one process a text", Words::main),
          new Lesson("week", "tutorial, an answer: five days of work, two of rest", Week::main),
          new Lesson("squares", "tutorial 4: three processes in a row", Squares::main),
          new Lesson("buffers", "tutorial 4: channels with nobody at the other end", Buffers::main),
          new Lesson("fractal", "tutorial 4: the Mandelbrot set in letters", Fractal::main),
          new Lesson("wordstotal", "tutorial, an answer: the counts, added up", WordsTotal::main),
          new Lesson("sortingrow", "tutorial, an answer: a row that sorts", SortingRow::main),
          new Lesson("doomed", "tutorial 5: a reader that has had enough", Doomed::main),
          new Lesson("shop", "tutorial 5: a shop that closes by poison", Shop::main),
          new Lesson("closing", "tutorial 5: what close keeps and poison drops", Closing::main),
          new Lesson("till", "tutorial, an answer: cash that survives poison", Till::main),
          new Lesson("bothways", "tutorial, an answer: poison goes both ways", BothWays::main),
          new Lesson("choosing", "tutorial 6: whoever comes first", Choosing::main),
          new Lesson("timeout", "tutorial 6: waiting, but not for ever", Timeout::main),
          new Lesson("fairness", "tutorial 6: by order, and in turns", Fairness::main),
          new Lesson("vending", "tutorial 6: Hoare's vending machine", VendingMachine::main),
          new Lesson("rowers", "tutorial 6: a barrier", Rowers::main),
          new Lesson(
              "fractalchoice",
              "tutorial, an answer: the Mandelbrot set by choice",
              FractalByChoice::main),
          new Lesson("refund", "tutorial, an answer: a machine that pays back", Refund::main),
          new Lesson("fibonacci", "tutorial 7: Fibonacci numbers from builtins", Fibonacci::main),
          new Lesson("scope", "tutorial 7: an oscilloscope for a terminal", Scope::main),
          new Lesson("oscilloscope", "tutorial 7: three traces in a picture", Oscilloscope::main),
          new Lesson("integrator", "tutorial, an answer: a running sum", Integrator::main),
          new Lesson("deadlock", "tutorial 8: two who wait for each other", Deadlock::main),
          new Lesson("exchange", "tutorial 8: I/O-PAR, a ring that agrees", Exchange::main),
          new Lesson("bakery", "tutorial 8: clients and servers in layers", Bakery::main),
          new Lesson("turns", "tutorial 8: a token ring", Turns::main),
          new Lesson("fractalfarm", "tutorial 8: the Mandelbrot set by a farm", FractalFarm::main),
          new Lesson("spreadsheet", "tutorial 8: cells that react", Spreadsheet::main),
          new Lesson("race", "tutorial 8: a pattern of one's own", Race::main),
          new Lesson("saferace", "tutorial, an answer: a race to give up", SafeRace::main),
          new Lesson("swap", "tutorial, an answer: one gives, one takes", Swap::main),
          new Lesson("forks", "tutorial, an answer: philosophers in order", Forks::main));

  private Lessons() {}
}
