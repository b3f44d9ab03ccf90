package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.engine.stackless.Script;
import csp.engine.stackless.StacklessProcess;
import csp.explore.Explorer;
import csp.explore.Ready;
import csp.explore.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Small cases of a worker's ring: whatever is done, each process is had by one, and none is lost.
 */
final class WorkerCases {
  private WorkerCases() {}

  /** A case of one worker. */
  abstract static class Case implements Scenario {
    final Worker worker = new Worker(0);
    final StacklessProcess a = new Script("a").process;
    final StacklessProcess b = new Script("b").process;
    final StacklessProcess c = new Script("c").process;
    private final List<TurnTaker> had = new ArrayList<>();

    {
      worker.isCoarse = false; // its own places are used as well
    }

    static {
      NoWorkers.begin();
    }

    void had(@Nullable TurnTaker process) {
      if (process != null) {
        had.add(process);
      }
    }

    @Override
    public void check() {
      worker.giveAway();
      for (Object ready = Ready.poll(); ready != null; ready = Ready.poll()) {
        had((TurnTaker) ready);
      }
      assertEquals(3, had.size(), had::toString);
      assertEquals(3, new HashSet<>(had).size(), had::toString);
    }
  }

  /** The owner pushes and pops while two others steal. */
  static final class TwoThieves extends Case {
    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> {
            worker.push(a);
            worker.push(b);
            worker.push(c);
            had(worker.pop());
            had(worker.pop());
          },
          () -> had(worker.steal()),
          () -> had(worker.steal()));
    }
  }

  /** What is ready is given away by the owner and by the watchdog. */
  static final class GivenAwayByTwo extends Case {
    @Override
    public List<Runnable> parties() {
      worker.push(a);
      worker.push(b);
      worker.push(c);
      return List.of(worker::giveAway, worker::giveAway);
    }
  }

  /** The ring is full: what is added takes the place of what a thief is just taking, or none. */
  static final class Full extends Case {
    @Override
    public List<Runnable> parties() {
      worker.pushLast(a);
      worker.pushLast(b);
      return List.of(
          () -> {
            worker.pushLast(c);
            had(worker.pop());
          },
          () -> had(worker.steal()));
    }
  }

  /** The ring is nearly empty when its owner and a thief take from it; then it is used again. */
  static final class LastOne extends Case {
    @Override
    public List<Runnable> parties() {
      worker.pushLast(a);
      return List.of(
          () -> {
            had(worker.pop());
            worker.pushLast(b);
            had(worker.pop());
            worker.pushLast(c);
            worker.forget();
          },
          () -> {
            had(worker.steal());
            had(worker.steal());
          });
    }
  }

  /**
   * The watchdog detaches the worker in the middle of a turn. It gives away what waits there only
   * after it has found the owner in code of the user's, for which the counter stands: between two
   * operations, at a moment when it was detached already.
   */
  static final class Detached extends Case {
    private volatile int inCodeOfUser;
    private volatile boolean hasEnded;

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> {
            for (StacklessProcess process : List.of(a, b, c)) {
              if (!worker.takes(process)) {
                worker.push(process);
              }
              inCodeOfUser++;
            }
            hasEnded = true;
          },
          () -> {
            if (!worker.detach(false)) {
              throw new AssertionError("it is in a turn");
            }
            int seen = inCodeOfUser;
            while (inCodeOfUser == seen && !hasEnded) {
              Explorer.spin();
            }
            worker.giveAway();
          },
          () -> had(worker.steal()));
    }
  }
}
