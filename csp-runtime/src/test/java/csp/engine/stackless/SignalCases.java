package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.engine.barrier.BarrierCore;
import csp.engine.channel.InputRegistration;
import csp.engine.schedule.Scheduler;
import csp.engine.time.SleepingOperation;
import csp.engine.waiting.Waiter;
import java.time.Duration;
import java.util.List;

/** Small cases in which a signal comes to one that waits, or is about to. */
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
      return List.of(running(0), running(1), signalling(0, signal));
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
    protected void checkResults() {
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

  /** A writer is terminated when its reader comes: then it writes nothing more. */
  static final class SignalledWriter extends ScriptCase {
    SignalledWriter() {
      this(Channel.create());
    }

    private SignalledWriter(Channel<Integer> c) {
      super(
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)),
          new Script("reader", Script.read(core(c)), doing(me -> poison(c))));
    }

    private static Object poison(Channel<Integer> channel) {
      channel.poison();
      return DONE;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(running(0), running(1), signalling(0, Waiter.TERMINATE));
    }

    @Override
    public void check() {
      runReady();
      if (!scripts.get(1).hasEnded()) {
        assertEquals(List.of(STOPPED, STOPPED), scripts.get(0).results);
        scripts.get(1).process.signal(Waiter.TERMINATE);
      }
      super.check();
    }

    @Override
    protected void checkResults() {
      List<Object> written = scripts.get(0).results;
      assertEquals(written.contains(DONE), result(1).equals(7), () -> "both or neither: " + this);
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
          new Script("choice", choose(new InputRegistration(core(c)))),
          new Script("writer", Script.write(core(c), 7)));
      channel = c;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(running(0), running(1), signalling(0, Waiter.TERMINATE));
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
    protected void checkResults() {
      assertEquals(result(1).equals(DONE), result(0).equals(0), () -> "both or neither: " + this);
    }
  }

  /** Nobody comes to a choice, a barrier and a channel, but those who wait there are terminated. */
  static final class SignalledAlone extends ScriptCase {
    SignalledAlone() {
      super(
          new Script("choice", choose(new InputRegistration(core(Channel.create())))),
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
    protected void checkResults() {
      for (Script script : scripts) {
        assertEquals(List.of(STOPPED), script.results);
      }
    }
  }

  /** A process is terminated when it begins to sleep: not even a store that is late hides that. */
  static final class SignalledSleeper extends ScriptCase {
    SignalledSleeper() {
      super(
          new Script(
              "sleeper", new Script.Step(new SleepingOperation(), "a timer", Duration.ofDays(1))));
      ExploredClock.begin();
    }

    @Override
    public boolean delaysStores() {
      return true;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(running(0), signalling(0, Waiter.TERMINATE));
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(STOPPED), scripts.getFirst().results);
    }
  }
}
