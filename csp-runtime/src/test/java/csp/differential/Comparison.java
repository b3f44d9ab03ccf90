package csp.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Runs a body both ways, in all surroundings. */
public final class Comparison {
  private Comparison() {}

  /** Returns what differed, as text; empty if nothing did. */
  public static List<String> differences(Subject subject) {
    boolean once = subject.toString().startsWith("Initialised.");
    return differences(subject, once ? Subjects::reloaded : UnaryOperator.identity());
  }

  /** The same; each run is of what {@code renewed} makes of the subject. */
  private static List<String> differences(Subject subject, UnaryOperator<Subject> renewed) {
    List<String> differences = new ArrayList<>();
    for (Surroundings surroundings : Surroundings.values()) {
      Trace expected = Stage.run(renewed.apply(subject), Way.THREAD, surroundings);
      Trace actual = Stage.run(renewed.apply(subject), Way.FACTORY, surroundings);
      if (!expected.equals(actual) || !expected.hasEnded()) {
        differences.add(
            subject
                + ", "
                + surroundings
                + Trace.sideBySide("on a thread", expected, "by its factory", actual));
      }
      if (!expected.hasEnded() || !actual.hasEnded()) {
        break; // each run would take as long
      }
    }
    return differences;
  }
}
