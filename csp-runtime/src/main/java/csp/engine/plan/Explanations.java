package csp.engine.plan;

import csp.engine.seam.ExecutionMode;
import csp.engine.seam.Reports;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Says how processes run and why: when asked, and if {@code csp.explain=true}, by itself, once for
 * each when it is first started.
 */
public final class Explanations {
  private static final boolean ANNOUNCING = Boolean.getBoolean("csp.explain");
  private static final Set<String> ANNOUNCED = ConcurrentHashMap.newKeySet();

  private Explanations() {}

  /**
   * Called before {@code plan} is started.
   *
   * @throws IllegalStateException if the chosen execution mode does not exist
   */
  public static void announce(Plan plan) {
    ExecutionMode.chosen();
    if (ANNOUNCING) {
      for (String line : of(plan)) {
        if (ANNOUNCED.add(line)) {
          Reports.log(Level.INFO, line, null);
        }
      }
    }
  }

  /** Returns a line for each different process of {@code plan}, in the order of the term. */
  public static Collection<String> of(Plan plan) {
    Set<String> lines = new LinkedHashSet<>();
    Deque<Plan> rest = new ArrayDeque<>();
    rest.push(plan);
    for (Plan next = rest.poll(); next != null; next = rest.poll()) {
      if (next instanceof Plan.Leaf leaf) {
        lines.add(leaf.name() + ": " + Origin.explain(leaf));
      } else if (next instanceof Plan.Sequential sequence) {
        for (int i = sequence.size() - 1; i >= 0; i--) {
          rest.push(sequence.element(i));
        }
      } else if (next instanceof Plan.Concurrent parallel) {
        for (int i = parallel.size() - 1; i >= 0; i--) {
          rest.push(parallel.element(i));
        }
      } else if (next instanceof Plan.Repeated repetition) {
        rest.push(repetition.body());
      }
    }
    return lines;
  }
}
