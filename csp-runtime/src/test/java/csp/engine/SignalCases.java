package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import csp.CSPTimer;
import csp.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Small cases in which a signal, or the end of its time, comes to one that waits. */
final class SignalCases {
  private SignalCases() {}

  /** A reader is terminated, or dismissed, when its writer comes. */
  static class Signalled extends ScriptCase {
    private final int signal;
    private final Channel<Integer> channel;

    Signalled(int signal) {
      this(signal, Channel.create());
    }

    private Signalled(int signal, Channel<Integer> c) {
      super(
          new Script("reader", Script.read(core(c)), Script.read(core(c))),
          new Script("writer", Script.write(core(c), 7)));
      this.signal = signal;
      this.channel = c;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(scripts.get(0)),
          running(scripts.get(1)),
          () -> {
            scripts.get(0).process.signal(signal);
            runReady();
          });
    }

    @Override
    public void check() {
      runReady();
      if (!scripts.get(1).hasEnded()) {
        assertEquals(List.of(STOPPED, STOPPED), scripts.get(0).results);
        channel.poison();
      }
      super.check();
    }

    @Override
    void checkResults() {
      List<Object> read = scripts.get(0).results;
      assertEquals(result(1).equals(DONE), read.contains(7), () -> "both or neither: " + this);
      if (signal == Waiter.TERMINATE) { // when it was dismissed, what could be read at once is read
        assertEquals(STOPPED, read.getLast());
      }
    }
  }

  /** The same, while others are ready as well: those are linked like those that wait. */
  static final class SignalledAmongOthers extends Signalled {
    SignalledAmongOthers() {
      super(Waiter.DISMISS);
    }

    @Override
    public List<Runnable> parties() {
      List<Runnable> parties = super.parties();
      return List.of(
          () -> {
            scripts.get(0).turn();
            Scheduler.submit(new Script("other").process);
            runReady();
          },
          parties.get(1),
          parties.get(2));
    }
  }

  /** The time of a read is over when its writer comes. */
  static final class TimeIsOver extends ScriptCase {
    private final Channel<Integer> channel;

    TimeIsOver() {
      this(Channel.create());
    }

    private TimeIsOver(Channel<Integer> c) {
      super(
          new Script(
              "reader",
              new Script.Step(SuspendingOperations.readingWithin(), core(c), Duration.ofSeconds(1)),
              Script.read(core(c))),
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)));
      channel = c;
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(scripts.get(0)),
          running(scripts.get(1)),
          () -> {
            ExploredClock.pass(Duration.ofSeconds(2));
            runReady();
          });
    }

    @Override
    public void check() {
      ExploredClock.pass(Duration.ofSeconds(2)); // it may have begun to wait only then
      runReady();
      if (!scripts.get(1).hasEnded()) {
        channel.poison();
      }
      super.check();
    }

    @Override
    void checkResults() {
      boolean first = result(0).toString().equals("Optional[7]");
      assertEquals(first ? 8 : 7, result(0, 1));
      assertEquals(DONE, result(1));
      assertEquals(first, result(1, 1).equals(DONE));
    }
  }

  /** A choice that is waiting is terminated when its partner comes. */
  static final class SignalledChoice extends ScriptCase {
    private final Channel<Integer> channel;

    SignalledChoice() {
      this(Channel.create());
    }

    private SignalledChoice(Channel<Integer> c) {
      super(
          new Script("choice", choose(Registration.input(core(c)))),
          new Script("writer", Script.write(core(c), 7)));
      channel = c;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(scripts.get(0)),
          running(scripts.get(1)),
          () -> {
            scripts.get(0).process.signal(Waiter.TERMINATE);
            runReady();
          });
    }

    @Override
    public void check() {
      runReady();
      if (!scripts.get(1).hasEnded()) {
        assertEquals(STOPPED, result(0));
        channel.poison();
      }
      super.check();
    }

    @Override
    void checkResults() {
      assertEquals(result(1).equals(DONE), result(0).equals(0), () -> "both or neither: " + this);
    }
  }

  /** Nobody comes to a choice, a barrier and a channel, but those who wait there are terminated. */
  static final class SignalledAlone extends ScriptCase {
    SignalledAlone() {
      super(
          new Script("choice", choose(Registration.input(core(Channel.create())))),
          new Script("arrives", synchronise(new BarrierCore(2) {})),
          new Script("reader", Script.read(core(Channel.create()))));
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> scripts.forEach(Script::turn),
          () -> {
            for (Script script : scripts) {
              script.process.signal(Waiter.TERMINATE);
            }
          });
    }

    @Override
    void checkResults() {
      for (Script script : scripts) {
        assertEquals(List.of(STOPPED), script.results);
      }
    }
  }

  /** The time of a read is over, and nobody has come. */
  static final class TimeIsOverAlone extends ScriptCase {
    TimeIsOverAlone() {
      super(
          new Script(
              "reader",
              new Script.Step(
                  SuspendingOperations.readingWithin(),
                  core(Channel.create()),
                  Duration.ofSeconds(1))));
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> scripts.getFirst().turn(), () -> ExploredClock.pass(Duration.ofSeconds(2)));
    }

    @Override
    public void check() {
      ExploredClock.pass(Duration.ofSeconds(2)); // it may have begun to wait only then
      super.check();
    }

    @Override
    void checkResults() {
      assertEquals("Optional.empty", result(0).toString());
    }
  }

  /** Two come to a clock when it ticks: each gets a tick in the end, and neither gets two. */
  static final class ClockTicks extends ScriptCase {
    private static final Duration PERIOD = Duration.ofSeconds(1);

    ClockTicks() {
      this(clock());
    }

    private ClockTicks(ChannelCore clock) {
      super(new Script("reader", Script.read(clock)), new Script("other", Script.read(clock)));
    }

    private static ChannelCore clock() {
      ExploredClock.begin();
      return ChannelEnd.coreOf(CSPTimer.every(PERIOD));
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(scripts.get(0)),
          running(scripts.get(1)),
          () -> {
            ExploredClock.pass(PERIOD);
            runReady();
          });
    }

    @Override
    public void check() {
      for (int i = 0; i < 2; i++) {
        ExploredClock.pass(PERIOD);
        runReady();
      }
      super.check();
    }

    @Override
    void checkResults() {
      assertNotEquals(result(0), result(1));
      assertEquals(
          Set.of(Instant.class),
          new HashSet<>(List.of(result(0).getClass(), result(1).getClass())));
    }
  }
}
