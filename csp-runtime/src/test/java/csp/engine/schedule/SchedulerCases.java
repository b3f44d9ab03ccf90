package csp.engine.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.engine.channel.ChannelCore;
import csp.engine.stackless.Broken;
import csp.engine.stackless.Script;
import csp.engine.stackless.ScriptCase;
import csp.engine.stackless.StacklessProcess;
import csp.engine.waiting.Waiter;
import java.util.List;
import java.util.Set;

/** Small cases of workers that go idle while work comes: none sleeps while there is any. */
final class SchedulerCases {
  private SchedulerCases() {}

  /** Work comes twice, from elsewhere, while the only worker goes idle. */
  static final class Submitted extends SchedulerCase {
    Submitted() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      StacklessProcess a = process("a");
      StacklessProcess b = process("b");
      Scheduler.setIdle(1, true);
      return List.of(
          worker(0),
          () -> {
            Scheduler.submit(a);
            Scheduler.submit(b);
          });
    }
  }

  /** Work comes from elsewhere while two workers go idle. */
  static final class SubmittedToTwo extends SchedulerCase {
    SubmittedToTwo() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      StacklessProcess a = process("a");
      return List.of(worker(0), worker(1), () -> Scheduler.submit(a));
    }
  }

  /** A long turn adds to the ring, while the other worker goes idle: it has to come and steal. */
  static final class LongTurn extends SchedulerCase {
    LongTurn() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      StacklessProcess b = process("b");
      StacklessProcess c = process("c");
      worker(0).isCoarse = true;
      worker(1).isCoarse = true;
      Scheduler.submit(
          process(
              "a",
              runner -> {
                runner.push(b);
                runner.push(c);
                awaitTurn("b");
              }));
      return List.of(worker(0), worker(1));
    }
  }

  /** More workers are allowed, while the second goes idle for want of leave. */
  static final class Allowed extends SchedulerCase {
    Allowed() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      StacklessProcess a = process("a", runner -> awaitTurn("b"));
      StacklessProcess b = process("b", runner -> awaitTurn("a"));
      return List.of(
          worker(0),
          worker(1),
          () -> {
            Scheduler.submit(a);
            Scheduler.submit(b);
            Scheduler.limitTo(2);
          });
    }
  }

  /** A worker has work of its own when it is not allowed any more. */
  static final class Forbidden extends SchedulerCase {
    Forbidden() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      worker(1).push(process("a"));
      worker(1).push(process("b"));
      return List.of(worker(0), worker(1), () -> Scheduler.limitTo(1));
    }
  }

  /** Two workers run processes that meet, and so make each other ready. */
  static final class Meeting extends SchedulerCase {
    private final Channel<Integer> channel = Channel.create();
    private final ChannelCore core = ScriptCase.core(channel);
    private final Script reader = new Script("reader", Script.read(core), Script.read(core));
    private final Script one = new Script("one", Script.write(core, 1));
    private final Script two = new Script("two", Script.write(core, 2));

    Meeting() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      worker(0).push(one.process);
      worker(1).push(reader.process);
      worker(1).push(two.process);
      return List.of(worker(0), worker(1));
    }

    @Override
    public void check() {
      super.check();
      assertEquals(Set.of(1, 2), Set.copyOf(reader.results));
      assertTrue(one.hasEnded() && two.hasEnded(), "who writes goes on");
    }
  }

  /** One that waits alone is terminated while its partner comes, on the same worker. */
  static final class SignalledWhenMet extends SchedulerCase {
    private final ChannelCore core = ScriptCase.core(Channel.create());
    private final Script reader = new Script("reader", Script.read(core));
    private final Script writer = new Script("writer", Script.write(core, 7));

    SignalledWhenMet() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Worker only = only();
      only.push(writer.process);
      only.push(reader.process);
      return List.of(only, () -> reader.process.signal(Waiter.TERMINATE));
    }

    @Override
    public void check() {
      super.check();
      assertTrue(reader.hasEnded(), "it is met, or told");
      assertEquals(reader.results.contains(7), writer.hasEnded(), "both or neither");
    }
  }

  /** One that has been met, and given to all, is ready and no longer in its channel. */
  static final class SignalledAfterMet extends SchedulerCase {
    private final ChannelCore core = ScriptCase.core(Channel.create());
    private final Script reader = new Script("reader", Script.read(core));
    private final StacklessProcess other = process("other");
    private final Script writer =
        new Script("writer", Script.write(core, 7), ScriptCase.doing(this::signalReader));

    SignalledAfterMet() {
      super(1);
    }

    /** Those that are given to all are linked, as those are linked that wait. */
    private Object signalReader(StacklessProcess me) {
      worker(0).giveAway();
      Scheduler.submit(other);
      reader.process.signal(Waiter.TERMINATE);
      return "signalled";
    }

    @Override
    public List<Runnable> parties() {
      Worker only = only();
      only.push(writer.process);
      only.push(reader.process);
      return List.of(only);
    }

    @Override
    public void check() {
      super.check();
      assertEquals(List.of(7), reader.results);
      assertEquals(List.of("done", "signalled"), writer.results);
    }
  }

  /** A process blocks its thread, and its worker moves to another; its partner has a worker. */
  static final class MeetsBlocked extends SchedulerCase {
    private final Channel<Integer> channel = Channel.create();
    private final Script blocks =
        new Script("blocks", ScriptCase.doing(me -> channel.read()), ScriptCase.doing(me -> "on"));
    private final Script writer = new Script("w", Script.write(ScriptCase.core(channel), 7));

    MeetsBlocked() {
      super(2);
    }

    @Override
    public List<Runnable> parties() {
      worker(0).push(writer.process);
      worker(1).push(blocks.process);
      return List.of(worker(0), worker(1), standBy());
    }

    @Override
    public void check() {
      super.check();
      assertEquals(List.of(7, "on"), blocks.results);
      assertTrue(writer.hasEnded(), "who writes goes on");
    }
  }

  /** A process waits, and has left its worker's thread interrupted: it must park all the same. */
  static final class LeftInterrupted extends SchedulerCase {
    private final Script reader =
        new Script(
            "reader",
            ScriptCase.doing(me -> {
              Thread.currentThread().interrupt();
              return "done";
            }),
            Script.read(ScriptCase.core(Channel.create())));

    LeftInterrupted() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Scheduler.setIdle(1, true);
      worker(0).push(reader.process);
      StacklessProcess a = process("a");
      return List.of(worker(0), () -> Scheduler.submit(a));
    }
  }

  /** The engine itself fails in a turn: the worker goes on with the others. */
  static final class LosesOne extends SchedulerCase {
    LosesOne() {
      super(1);
    }

    @Override
    public List<Runnable> parties() {
      Scheduler.setIdle(1, true);
      worker(0).push(Broken.process());
      StacklessProcess a = process("a");
      return List.of(worker(0), () -> Scheduler.submit(a));
    }
  }
}
