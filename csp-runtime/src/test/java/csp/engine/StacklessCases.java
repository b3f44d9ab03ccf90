package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.explore.Explorer;
import csp.explore.Ready;
import csp.explore.Scenario;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Small cases of processes without a stack that come to each other, and of those with a thread.
 * Each party lets its process run until it waits, and then whichever are ready: as workers do.
 */
final class StacklessCases {
  private static final String DONE = "done";
  private static final String STOPPED = "ProcessTerminatedException";

  private StacklessCases() {}

  /** A case with scripts. */
  abstract static class Case implements Scenario {
    final List<Script> scripts;

    Case(Script... scripts) {
      this.scripts = List.of(scripts);
    }

    static {
      Parking.replace(new ExploredLot());
      Chance.replace(bound -> 0);
      for (int i = 0; i < Scheduler.workers(); i++) {
        Scheduler.setIdle(i, false); // nobody is to be woken
      }
    }

    @Override
    public List<Runnable> parties() {
      return scripts.stream().map(this::running).toList();
    }

    Runnable running(Script script) {
      return () -> {
        script.turn();
        runReady();
      };
    }

    void runReady() {
      for (Object ready = ready(); ready != null; ready = ready()) {
        for (Script script : scripts) {
          if (script.process == ready) {
            script.turn();
          }
        }
      }
    }

    /** Returns one that is ready: wherever those are with which this class was loaded. */
    private static @Nullable Object ready() {
      Object ready = Ready.poll();
      return ready != null ? ready : Scheduler.poll();
    }

    @Override
    public void check() {
      runReady();
      for (Script script : scripts) {
        assertTrue(script.hasEnded(), () -> script.process + " waits for ever: " + script.results);
      }
      checkResults();
    }

    abstract void checkResults();

    @Override
    public String toString() {
      return scripts.stream().map(script -> script.results).toList().toString();
    }

    Object result(int script) {
      return scripts.get(script).results.getFirst();
    }

    Object result(int script, int step) {
      return scripts.get(script).results.get(step);
    }
  }

  static final class ReaderAndWriter extends Case {
    ReaderAndWriter() {
      this(Channel.create(), Channel.create());
    }

    private ReaderAndWriter(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script("reader", Script.read(core(c)), Script.write(core(d), 8)),
          new Script("writer", Script.write(core(c), 7), Script.read(core(d))));
    }

    @Override
    void checkResults() {
      assertEquals(List.of(7, DONE), scripts.get(0).results);
      assertEquals(List.of(DONE, 8), scripts.get(1).results);
    }
  }

  /** Two write, one reads twice. */
  static final class TwoWriters extends Case {
    TwoWriters() {
      this(Channel.create());
    }

    private TwoWriters(Channel<Integer> c) {
      super(
          new Script("reader", Script.read(core(c)), Script.read(core(c))),
          new Script("one", Script.write(core(c), 1)),
          new Script("two", Script.write(core(c), 2)));
    }

    @Override
    void checkResults() {
      assertEquals(Set.of(1, 2), Set.copyOf(scripts.getFirst().results));
    }
  }

  /** A reader is terminated, or dismissed, when its writer comes. */
  static class Signalled extends Case {
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
  static final class TimeIsOver extends Case {
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

  /** Two choices come to each other on two channels. */
  static final class CrossedChoices extends Case {
    CrossedChoices() {
      this(Channel.create(), Channel.create());
    }

    private CrossedChoices(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script("one", choose(Registration.output(core(c), 1), Registration.input(core(d)))),
          new Script("two", choose(Registration.input(core(c)), Registration.output(core(d), 2))));
    }

    @Override
    void checkResults() {
      assertEquals(result(0), result(1), "the same channel");
    }
  }

  /** A choice is kept, and not the first in the queue: who comes tells it to look again. */
  static final class ChoiceBehindReader extends Case {
    ChoiceBehindReader() {
      this(Channel.create());
    }

    private ChoiceBehindReader(Channel<Integer> c) {
      super(
          new Script("choice", choose(Registration.input(core(c)))),
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)),
          new Script("reader", Script.read(core(c))));
      scripts.get(2).turn();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(running(scripts.get(0)), running(scripts.get(1)));
    }

    @Override
    void checkResults() {
      assertEquals(7, result(2), "who came first");
      assertEquals(0, result(0));
    }
  }

  /** A choice that is waiting is terminated when its partner comes. */
  static final class SignalledChoice extends Case {
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
  static final class SignalledAlone extends Case {
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
  static final class TimeIsOverAlone extends Case {
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

  /** A barrier for two, of which one offers it in a choice. */
  static final class BarrierAndChoice extends Case {
    BarrierAndChoice() {
      this(new BarrierCore(2) {}, Channel.create());
    }

    private BarrierAndChoice(BarrierCore barrier, Channel<Integer> idle) {
      super(
          new Script("arrives", synchronise(barrier)),
          new Script("choice", choose(Registration.input(core(idle)), Registration.barrier(barrier, true))));
    }

    @Override
    void checkResults() {
      assertEquals(DONE, result(0));
      assertEquals(1, result(1));
    }
  }

  /** A process with a thread reads, and then writes, to one without a stack. */
  static final class ThreadAndStackless extends Case {
    private final Channel<Integer> c;
    private final Channel<Integer> d;
    private int read;

    ThreadAndStackless() {
      this(Channel.create(), Channel.create());
    }

    private ThreadAndStackless(Channel<Integer> c, Channel<Integer> d) {
      super(new Script("stackless", Script.write(core(c), 7), Script.read(core(d))));
      this.c = c;
      this.d = d;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> {
            scripts.getFirst().turn();
            while (!scripts.getFirst().hasEnded()) {
              Explorer.spin();
              runReady();
            }
          },
          () -> {
            read = c.read();
            d.write(8);
          });
    }

    @Override
    void checkResults() {
      assertEquals(7, read);
      assertEquals(List.of(DONE, 8), scripts.getFirst().results);
    }
  }

  /** An operation is called where a process cannot leave its stack; then it waits without one. */
  static final class BlocksAThread extends Case {
    BlocksAThread() {
      this(Channel.create(), Channel.create());
    }

    private BlocksAThread(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script("blocks", new Script.Step(new Blocking(), c, null), Script.read(core(d))),
          new Script("writer", Script.write(core(c), 7), Script.write(core(d), 8)));
    }

    @Override
    void checkResults() {
      assertEquals(List.of(7, 8), scripts.getFirst().results);
      assertEquals(List.of(DONE, DONE), scripts.get(1).results);
    }
  }

  private record Blocking() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      me.giveObject(((Channel<?>) receiver).read());
      return true;
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      throw new AssertionError("it never has to");
    }
  }

  /** A choice between {@code guards}, which stays registered; the result is the index. */
  private static Script.Step choose(Registration... guards) {
    Selection selection = new Selection(guards, new Condition[0]);
    selection.select(Order.PRIORITY, Duration.ZERO);
    selection.select(Order.PRIORITY, Duration.ZERO);
    return new Script.Step(new Choosing(), selection, null);
  }

  private record Choosing() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Selection selection = (Selection) receiver;
      return selection
          .stackless()
          .attempt(
              me,
              Order.PRIORITY,
              null,
              index -> {
                selection.takeValue();
                return index;
              });
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ((Selection) receiver).stackless().enrol(me);
    }
  }

  private static Script.Step synchronise(BarrierCore barrier) {
    return new Script.Step(
        SuspendingOperations.synchronising(core -> (BarrierCore) core, n -> n), barrier, null);
  }

  private static ChannelCore core(Channel<?> channel) {
    return (ChannelCore) channel;
  }

  static final class ExploredLot implements Parking.Lot {
    @Override
    public void park(Object blocker, long deadline) {
      Explorer.park();
    }

    @Override
    public void unpark(Thread thread) {
      Explorer.unpark(thread);
    }

    @Override
    public void yieldTurn() {
      Explorer.spin();
    }
  }
}
