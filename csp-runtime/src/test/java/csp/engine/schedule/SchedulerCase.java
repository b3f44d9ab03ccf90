package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.seam.ExploredLot;
import csp.engine.stackless.Frame;
import csp.engine.stackless.Script;
import csp.engine.stackless.StacklessProcess;
import csp.explore.Explorer;
import csp.explore.Scenario;
import csp.explore.Started;
import java.util.ArrayList;
import java.util.List;

/**
 * A small case of the real scheduler and two real workers, on the threads of parties; what has no
 * work is parked in the end. Each process is to have one turn.
 */
abstract class SchedulerCase implements Scenario {
  private final List<String> turns = new ArrayList<>();
  private final List<String> made = new ArrayList<>();
  private final List<Object> workers = new ArrayList<>();

  static {
    ExploredLot.open();
    Watchdog.workBegins(); // from now on it is thought to look
  }

  /** Makes two workers, of which the first {@code limit} may run. */
  SchedulerCase(int limit) {
    while (Scheduler.poll() != null) {
      Thread.onSpinWait(); // left by the run before
    }
    Scheduler.retry(); // nothing, but forgets that there was no thread
    for (int i = 0; i < Scheduler.workers(); i++) {
      Worker worker = new Worker(i);
      worker.isCoarse = false; // or its own places would not be used
      workers.add(worker);
      Scheduler.occupy(worker);
      Scheduler.setIdle(i, false);
    }
    Scheduler.limitTo(limit);
  }

  /** Makes a process that has one turn. */
  StacklessProcess process(String name) {
    return process(name, runner -> {});
  }

  /** What a process does in its turn. */
  interface Body {
    void run(Worker runner);
  }

  StacklessProcess process(String name, Body body) {
    made.add(name);
    return Script.process(name, new Turn(name, body));
  }

  boolean hasRun(String name) {
    return turns.contains(name);
  }

  /** Waits, in code of the user's, until a process has had its turn. */
  void awaitTurn(String name) {
    while (!hasRun(name)) {
      Explorer.spin();
    }
  }

  static Worker worker(int index) {
    Worker worker = Scheduler.worker(index);
    if (worker == null) {
      throw new AssertionError("no worker " + index);
    }
    return worker;
  }

  /** Returns the first worker; the other one is thought to sleep. */
  static Worker only() {
    Scheduler.setIdle(1, true);
    return worker(0);
  }

  /** A party that runs a worker that is started. */
  static Runnable standBy() {
    return new Started.StandBy();
  }

  @Override
  public void check() {
    assertEquals(
        made.stream().sorted().toList(),
        turns.stream().sorted().toList(),
        "each process has one turn");
    assertTrue(Scheduler.allAreIdle(), "who is parked is known to be idle");
    assertEquals(0, Started.waiting(), "workers that are to run");
    workers.addAll(Started.all());
    for (Object any : workers) {
      if (any instanceof Worker worker && worker.host != null) {
        assertFalse(worker.detached, "who is detached keeps no thread");
        assertSame(worker, Scheduler.worker(worker.index), "who has a thread can be woken");
      }
    }
  }

  private final class Turn extends Frame {
    private final String name;
    private final Body body;

    Turn(String name, Body body) {
      this.name = name;
      this.body = body;
    }

    @Override
    public int step(StacklessProcess me) {
      turns.add(name);
      Worker runner = me.worker();
      if (runner != null) {
        body.run(runner);
      }
      return RETURNED;
    }

    @Override
    public int line() {
      return 0;
    }
  }
}
