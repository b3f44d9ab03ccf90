package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertFalse;

import csp.engine.stackless.StacklessProcess;
import csp.explore.Explorer;
import csp.explore.Started;
import java.util.List;

/** Small cases of workers that are replaced, or retire: nobody sleeps while there is work. */
final class ReplacedCases {
  private ReplacedCases() {}

  /** What the watchdog does about a long turn. */
  private static void replace(Worker worker) {
    Worker successor = Scheduler.replace(worker, false);
    if (successor != null) {
      Scheduler.start(successor, false);
    }
  }

  private static Runnable onSystemThread(Worker worker) {
    return () -> {
      Explorer.becomeSystemThread();
      worker.run();
    };
  }

  /** The watchdog detaches a worker that may have ended its long turn, and be about to sleep. */
  static final class LongTurnOver extends SchedulerCase {
    LongTurnOver() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess b = process("b");
      StacklessProcess c = process("c");
      first.push(process("a", runner -> runner.push(b)));
      return List.of(first, () -> replace(first), standBy(), () -> Scheduler.submit(c));
    }
  }

  /** What becomes ready in a turn does not wait for its end, if its worker has been detached. */
  static final class DetachedInTurn extends SchedulerCase {
    DetachedInTurn() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess b = process("b");
      StacklessProcess c = process("c");
      first.push(
          process(
              "a",
              runner -> {
                while (!runner.detached) {
                  Explorer.spin();
                }
                if (!runner.takes(b)) {
                  runner.push(b);
                }
                runner.pushLast(c);
                awaitTurn("b");
                awaitTurn("c");
              }));
      return List.of(
          first,
          () -> {
            awaitTurn("a");
            replace(first);
          },
          standBy());
    }
  }

  /** A worker that was woken and seems to get no carrier is replaced, just when it gets one. */
  static final class WithoutCarrier extends SchedulerCase {
    WithoutCarrier() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess a = process("a");
      return List.of(
          first,
          () -> {
            Worker successor = Scheduler.replace(first, true);
            if (successor != null) {
              assertFalse(Scheduler.isIdle(0), "who sleeps rightly is not replaced");
              first.giveAway();
              Scheduler.start(successor, false);
            }
          },
          standBy(),
          () -> Scheduler.submit(a));
    }
  }

  /**
   * A process blocks its thread, in code of ours, when the watchdog has just detached its worker:
   * what is ready there must not wait for it.
   */
  static final class HandsOver extends SchedulerCase {
    HandsOver() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess b = process("b");
      StacklessProcess c = process("c");
      StacklessProcess d = process("d");
      Scheduler.submit(
          process(
              "a",
              runner -> {
                runner.push(b);
                runner.push(c);
                runner.handOver(false);
                runner.push(d);
                awaitTurn("b");
              }));
      return List.of(
          first,
          () -> {
            awaitTurn("a");
            replace(first);
          },
          standBy());
    }
  }

  /** A worker is asked to move to a thread of the system while work comes. */
  static final class Moves extends SchedulerCase {
    Moves() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      first.push(process("a"));
      first.isAsked = true;
      StacklessProcess b = process("b");
      return List.of(first, () -> Scheduler.submit(b), standBy(), standBy());
    }
  }

  /** A worker on a thread of the system finds nothing and ends, while work comes. */
  static final class Retires extends SchedulerCase {
    Retires() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess a = process("a");
      StacklessProcess b = process("b");
      return List.of(
          onSystemThread(first),
          () -> {
            Scheduler.submit(a);
            Scheduler.submit(b);
          },
          standBy(),
          standBy());
    }
  }

  /** A worker on a thread of the system ends, or is replaced by the watchdog: not both. */
  static final class RetiresOrReplaced extends SchedulerCase {
    RetiresOrReplaced() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = only();
      StacklessProcess a = process("a");
      return List.of(
          onSystemThread(first),
          () -> {
            replace(first);
            Scheduler.submit(a);
          },
          standBy(),
          standBy());
    }
  }

  /** There is no thread for the worker that is to be woken; the watchdog tries again. */
  static final class NoThread extends SchedulerCase {
    NoThread() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      for (int i = 0; i < Scheduler.workers(); i++) {
        Scheduler.vacate(i);
      }
      StacklessProcess a = process("a");
      StacklessProcess b = process("b");
      Started.refuse(2);
      return List.of(
          () -> {
            Scheduler.submit(a);
            Scheduler.submit(b);
          },
          () -> {
            while (!hasRun("a") || !hasRun("b")) {
              Explorer.spin();
              Scheduler.retry();
            }
            Scheduler.retry();
          },
          standBy());
    }
  }
}
