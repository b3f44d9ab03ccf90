package csp.demo.tutorial;

import csp.demo.Console;
import csp.demo.tutorial.Lessons.Lesson;
import java.util.List;

/** What the programs of the tutorial print. */
final class Printed {
  private Printed() {}

  /** Returns the lines that a program prints, which is run by its name. */
  static List<String> by(String name) {
    Lesson lesson =
        Lessons.ALL.stream()
            .filter(l -> l.name().equals(name))
            .findAny()
            .orElseThrow(() -> new AssertionError("there is no program " + name));
    return by(lesson.main());
  }

  /** Returns the lines that this prints: a process, say. */
  static List<String> by(Runnable main) {
    return Console.printedBy(main::run).lines().toList();
  }

  /** Returns lines in an order that does not depend on theirs. */
  static List<String> sorted(List<String> lines) {
    return lines.stream().sorted().toList();
  }
}
