package csp.engine.run;

import csp.engine.plan.Failure;
import csp.engine.plan.Installed;
import csp.engine.seam.Parking;
import csp.engine.seam.Reports;
import csp.engine.waiting.Seat;
import csp.engine.waiting.Waiter;
import java.lang.System.Logger.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What failed in one execution: the first is the cause, the rest is suppressed under it. */
final class Failures {
  private final Failure first;
  private final Set<Same> others = new LinkedHashSet<>();

  /** Equal to itself only, whatever the exception thinks that it equals. */
  private record Same(Throwable thrown) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Same same && same.thrown == thrown;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thrown);
    }
  }

  /** {@code path} leads to the process that threw {@code thrown}. */
  Failures(String path, Throwable thrown) {
    Failure within = Installed.makers().failureOf(thrown);
    if (within == null) {
      first = new Failure(path, thrown, List.of());
    } else {
      // It is another execution's failure, on its way out: the path gets longer, nothing else.
      first = new Failure(path + Path.SEPARATOR + within.path(), within.cause(), List.of());
    }
    if (within != null) {
      within.others().forEach(this::addNew);
    }
  }

  void add(Throwable thrown) {
    Failure within = Installed.makers().failureOf(thrown);
    addNew(within == null ? thrown : within.cause());
    if (within != null) {
      within.others().forEach(this::addNew);
    }
  }

  /** Two processes that have joined the same execution fail with the same cause: once is enough. */
  private void addNew(Throwable thrown) {
    if (thrown != first.cause()) {
      others.add(new Same(thrown));
    }
  }

  Throwable cause() {
    return first.cause();
  }

  /** Makes the exception that {@code start()} and {@code join()} throw, a new one at each call. */
  RuntimeException exception() {
    List<Throwable> suppressed = others.stream().map(Same::thrown).toList();
    return Installed.makers().failed(first.path(), first.cause(), suppressed);
  }

  /** The same, once there is memory for it: nobody else will tell of it. */
  private RuntimeException exceptionInTheEnd() {
    while (true) {
      try {
        return exception();
      } catch (OutOfMemoryError noRoom) {
        Parking.yieldTurn();
      }
    }
  }

  /**
   * Gives it, for which nobody waits, to the default uncaught-exception handler, as a thread would;
   * if there is none, its thread group prints it. The handler runs outside any process.
   */
  void reportUncaught() {
    RuntimeException failure = exceptionInTheEnd();
    try {
      report(failure);
    } catch (Throwable broken) {
      Reports.log(
          Level.ERROR, "the uncaught-exception handler failed, given this failure", failure);
      Reports.log(Level.ERROR, "that is how the handler failed", broken);
    }
  }

  private static void report(RuntimeException failure) {
    Thread thread = Thread.currentThread();
    Waiter process = Seat.occupant();
    Seat.enter(null);
    try {
      ThreadGroup group = thread.getThreadGroup();
      if (group != null) {
        group.uncaughtException(thread, failure);
      }
    } finally {
      Seat.enter(process);
    }
  }

  static @Nullable RuntimeException exceptionOrNull(@Nullable Failures failures) {
    return failures == null ? null : failures.exception();
  }
}
