package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Barrier;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelEnd;
import csp.engine.channel.InputRegistration;
import csp.engine.channel.Probe;
import csp.engine.time.SleepingOperation;
import csp.engine.waiting.Waiter;
import csp.explore.Ready;
import csp.explore.Scenario;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases of one thread: what a process finds in its turn, at moments that are hard to hit. */
final class TurnCases {
  private TurnCases() {}

  private static ChannelInput<Instant> ticks() {
    ExploredClock.begin();
    return CSPTimer.every(Duration.ofSeconds(1));
  }

  /** A process that goes on does not seem to wait, whatever it has waited for. */
  static final class NotWaiting extends ScriptCase {
    NotWaiting() {
      this(Channel.create());
    }

    private NotWaiting(Channel<Integer> c) {
      super(
          new Script(
              "observed",
              choose(new InputRegistration(core(c))),
              doing(Waiter::isWaiting),
              new Script.Step(new SleepingOperation(), "a timer", Duration.ofSeconds(1)),
              doing(Waiter::isWaiting),
              Script.read(core(c)),
              doing(Waiter::isWaiting)),
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)));
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(() -> {
        scripts.forEach(Script::turn);
        runReady();
        ExploredClock.pass(Duration.ofSeconds(1));
        runReady();
      });
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(0, false, DONE, false, 8, false), scripts.getFirst().results);
    }
  }

  /** A channel that ticks has been closed: who asks for a value is told, as in an iteration. */
  static final class ClosedTicks extends ScriptCase {
    ClosedTicks() {
      this(ChannelEnd.coreOf(ticks()));
    }

    private ClosedTicks(ChannelCore ticks) {
      super(new Script("iterates", doing(me -> Probe.attemptTake(ticks, me))));
      ticks.close(false);
    }

    @Override
    public List<Runnable> parties() {
      return List.of(() -> scripts.getFirst().turn());
    }

    @Override
    protected void checkResults() {
      assertEquals(Waiter.CLOSED, result(0));
    }
  }

  /** Others come, and agree on another number of parties, between the two steps of a process. */
  static final class Refused extends Frame implements Scenario {
    private final Barrier barrier = Barrier.create(2);

    /** The number of {@code barrier.synchroniseWith(int)} among the operations. */
    private final int synchronising = number();

    private final boolean isDeferred;
    private final Script other;
    private @Nullable Object result;
    private boolean waits;

    Refused(boolean isDeferred) {
      this.isDeferred = isDeferred;
      other = new Script("other", new Script.Step(OperationTable.get(synchronising), barrier, 2));
    }

    private static int number() {
      int number = 2; // behind reading and writing
      while (!OperationTable.get(number).getClass().getSimpleName().equals("Synchronising")) {
        number++;
      }
      return number;
    }

    @Override
    public List<Runnable> parties() {
      return List.of(() -> {
        StacklessProcess process = Script.process("refused", this);
        process.turn(null);
        assertEquals(process, Ready.poll(), "it goes on, in its turn");
        process.turn(null);
      });
    }

    @Override
    public int step(StacklessProcess me) {
      if (waits) {
        try {
          me.resume();
          result = "done";
        } catch (RuntimeException thrown) {
          result = thrown.getClass();
        }
        return RETURNED;
      }
      waits = true;
      assertEquals(false, me.attempt(synchronising, barrier, 3, null));
      other.turn();
      if (isDeferred) {
        me.link(this);
        me.defer(synchronising, barrier, 3, null);
        return DEFERRED;
      }
      me.enrol(synchronising, barrier, 3, null);
      return WAITING;
    }

    @Override
    public int line() {
      return 0;
    }

    @Override
    public void check() {
      assertEquals(IllegalArgumentException.class, result);
    }
  }
}
