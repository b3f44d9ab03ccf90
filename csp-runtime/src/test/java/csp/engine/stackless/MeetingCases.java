package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.engine.barrier.BarrierCore;
import csp.engine.barrier.BarrierRegistration;
import csp.engine.channel.InputRegistration;
import csp.engine.channel.OutputRegistration;
import csp.engine.schedule.Scheduler;
import csp.engine.waiting.Waiter;
import csp.explore.Explorer;
import java.util.List;
import java.util.Set;

/** Small cases in which processes come to each other. */
final class MeetingCases {
  private MeetingCases() {}

  static final class ReaderAndWriter extends ScriptCase {
    ReaderAndWriter() {
      this(Channel.create(), Channel.create());
    }

    private ReaderAndWriter(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script("reader", Script.read(core(c)), Script.write(core(d), 8)),
          new Script("writer", Script.write(core(c), 7), Script.read(core(d))));
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(7, DONE), scripts.get(0).results);
      assertEquals(List.of(DONE, 8), scripts.get(1).results);
    }
  }

  /** Two write, one reads twice. */
  static final class TwoWriters extends ScriptCase {
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
    protected void checkResults() {
      assertEquals(Set.of(1, 2), Set.copyOf(scripts.getFirst().results));
    }
  }

  /** Two choices come to each other on two channels. */
  static final class CrossedChoices extends ScriptCase {
    CrossedChoices() {
      this(Channel.create(), Channel.create());
    }

    private CrossedChoices(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script(
              "one", choose(new OutputRegistration(core(c), 1), new InputRegistration(core(d)))),
          new Script(
              "two", choose(new InputRegistration(core(c)), new OutputRegistration(core(d), 2))));
    }

    @Override
    protected void checkResults() {
      assertEquals(result(0), result(1), "the same channel");
    }
  }

  /** A choice is kept, and not the first in the queue: who comes tells it to look again. */
  static final class ChoiceBehindReader extends ScriptCase {
    ChoiceBehindReader() {
      this(Channel.create());
    }

    private ChoiceBehindReader(Channel<Integer> c) {
      super(
          new Script("choice", choose(new InputRegistration(core(c))), doing(Waiter::isWaiting)),
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)),
          new Script("reader", Script.read(core(c))));
      scripts.get(2).turn();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(running(0), running(1));
    }

    @Override
    protected void checkResults() {
      assertEquals(7, result(2), "who came first");
      assertEquals(List.of(0, false), scripts.getFirst().results, "and it does not seem to wait");
    }
  }

  /** A barrier for two, of which one offers it in a choice. */
  static final class BarrierAndChoice extends ScriptCase {
    BarrierAndChoice() {
      this(new BarrierCore(2) {}, Channel.create());
    }

    private BarrierAndChoice(BarrierCore barrier, Channel<Integer> idle) {
      super(
          new Script("arrives", synchronise(barrier)),
          new Script(
              "choice",
              choose(new InputRegistration(core(idle)), new BarrierRegistration(barrier, true))));
    }

    @Override
    protected void checkResults() {
      assertEquals(DONE, result(0));
      assertEquals(1, result(1));
    }
  }

  /** A process with a thread reads, and then writes, to one without a stack. */
  static final class ThreadAndStackless extends ScriptCase {
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
    protected void checkResults() {
      assertEquals(7, read);
      assertEquals(List.of(DONE, 8), scripts.getFirst().results);
    }
  }

  /** An operation is called where a process cannot leave its stack; then it waits without one. */
  static final class BlocksAThread extends ScriptCase {
    BlocksAThread() {
      this(Channel.create(), Channel.create());
    }

    private BlocksAThread(Channel<Integer> c, Channel<Integer> d) {
      super(
          new Script("blocks", doing(me -> c.read()), Script.read(core(d))),
          new Script("writer", Script.write(core(c), 7), Script.write(core(d), 8)));
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(7, 8), scripts.getFirst().results);
      assertEquals(List.of(DONE, DONE), scripts.get(1).results);
    }
  }

  /**
   * One that has had its share of operations joins the queue, and finds a partner only there; it is
   * dismissed then, and another is ready behind it.
   */
  static final class SignalledAtEnrolment extends ScriptCase {
    SignalledAtEnrolment(int operation) {
      this(operation, Channel.create(), new BarrierCore(2) {});
    }

    private SignalledAtEnrolment(int operation, Channel<Integer> c, BarrierCore barrier) {
      this(
          List.of(Script.read(core(c)), Script.write(core(c), 7), synchronise(barrier))
              .get(operation),
          List.of(Script.write(core(c), 7), Script.read(core(c)), synchronise(barrier))
              .get(operation));
    }

    private SignalledAtEnrolment(Script.Step enrolled, Script.Step partners) {
      super(new Script("late", late(enrolled)), new Script("waits", partners));
      scripts.get(1).turn();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> {
            scripts.get(0).turn();
            Scheduler.submit(new Script("other").process);
          },
          signalling(0, Waiter.DISMISS));
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(1, 1), scripts.stream().map(script -> script.results.size()).toList());
      assertEquals(false, result(0).equals(STOPPED), "its partner was there before");
    }
  }
}
