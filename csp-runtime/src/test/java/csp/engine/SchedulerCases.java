package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.explore.Explorer;
import csp.explore.Scenario;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;

/** Small cases of workers that go idle while work comes: none sleeps while there is any. */
final class SchedulerCases {
  private SchedulerCases() {}

  /** A case of some of the real workers, on the threads of parties. */
  abstract static class Case implements Scenario {
    private final List<StacklessProcess> had = new ArrayList<>();

    static {
      Parking.replace(new ScriptCase.ExploredLot());
      try {
        Field looking = Watchdog.class.getDeclaredField("looking");
        looking.setAccessible(true);
        looking.set(null, true); // it would not take turns
      } catch (ReflectiveOperationException e) {
        throw new ExceptionInInitializerError(e);
      }
    }

    Case(int limit) {
      for (int i = 0; i < Scheduler.workers(); i++) {
        Scheduler.occupy(new Worker(i));
        Scheduler.setIdle(i, false);
      }
      Scheduler.limitTo(limit);
    }

    /** What a worker does, until so many processes have had their turn. */
    void work(int index, int all) {
      Worker worker = worker(index);
      worker.host = Thread.currentThread();
      while (had.size() < all) {
        StacklessProcess process = null;
        if (Scheduler.mayRun(worker)) {
          process = worker.find();
        } else {
          worker.giveAway();
        }
        if (process == null) {
          Scheduler.awaitWork(worker);
        } else {
          had.add(process);
        }
      }
    }

    static Worker worker(int index) {
      Worker worker = Scheduler.worker(index);
      if (worker == null) {
        throw new AssertionError("no worker " + index);
      }
      return worker;
    }

    static StacklessProcess process(String name) {
      return new Script(name).process;
    }

    int had() {
      return had.size();
    }
  }

  /** Work comes twice, from elsewhere, while the only worker goes idle. */
  static final class Submitted extends Case {
    Submitted() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> work(0, 2),
          () -> {
            Scheduler.submit(process("a"));
            Scheduler.submit(process("b"));
          });
    }

    @Override
    public void check() {
      assertEquals(2, had());
    }
  }

  /** More workers are allowed while one of them goes idle for want of leave. */
  static final class Allowed extends Case {
    Allowed() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> work(1, 1),
          () -> {
            Scheduler.submit(process("a")); // the first is busy
            Scheduler.limitTo(2);
          });
    }

    @Override
    public void check() {
      assertEquals(1, had());
    }
  }

  /** A worker that is no more allowed has work of its own, which the other has to get. */
  static final class Forbidden extends Case {
    Forbidden() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      worker(1).push(process("a"));
      worker(1).push(process("b"));
      return List.of(
          () -> work(0, 2),
          () -> {
            Worker second = worker(1);
            second.host = Thread.currentThread();
            Scheduler.limitTo(1);
            second.giveAway();
          });
    }

    @Override
    public void check() {
      assertEquals(2, had());
    }
  }

  /** A worker that goes idle is found wanting by the watchdog; its successor goes idle as well. */
  static final class Replaced extends Case {
    Replaced() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker first = worker(0);
      first.host = Thread.currentThread();
      return List.of(
          () -> {
            if (!first.detached) {
              Scheduler.awaitWork(first);
            }
          },
          () -> {
            if (Scheduler.replace(first, false) != null) {
              work(0, 1);
            } else {
              while (first.host == null) {
                Explorer.spin();
              }
            }
          },
          () -> Scheduler.submit(process("a")));
    }

    @Override
    public void check() {
      // That it ends is what matters: nobody sleeps while there is work.
    }
  }
}
