package csp.engine.stackless;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.engine.channel.ChannelOperations;
import csp.engine.channel.InputRegistration;
import csp.engine.choice.Condition;
import csp.engine.choice.Registration;
import csp.engine.choice.Selection;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Small cases in which the time of one that waits is over. */
final class TimeCases {
  private TimeCases() {}

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
              new Script.Step(ChannelOperations.readingWithin(), core(c), Duration.ofSeconds(1)),
              Script.read(core(c))),
          new Script("writer", Script.write(core(c), 7), Script.write(core(c), 8)));
      channel = c;
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          running(0),
          running(1),
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
    protected void checkResults() {
      boolean first = result(0).toString().equals("Optional[7]");
      assertEquals(first ? 8 : 7, result(0, 1));
      assertEquals(DONE, result(1));
      assertEquals(first, result(1, 1).equals(DONE));
    }
  }

  /** The time of a read is over, and nobody has come. */
  static final class TimeIsOverAlone extends ScriptCase {
    TimeIsOverAlone() {
      super(
          new Script(
              "reader",
              new Script.Step(
                  ChannelOperations.readingWithin(),
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
    protected void checkResults() {
      assertEquals("Optional.empty", result(0).toString());
    }
  }

  /** The time of a choice is over, and nobody has come. */
  static final class ChoiceIsOver extends ScriptCase {
    ChoiceIsOver() {
      super(new Script("choice", new Script.Step(new Choosing(), selection(), null)));
      ExploredClock.begin();
    }

    private static Selection selection() {
      Registration idle = new InputRegistration(core(Channel.create()));
      return new Selection(new Registration[] {idle}, new Condition[0]);
    }

    @Override
    public List<Runnable> parties() {
      return List.of(
          () -> scripts.getFirst().turn(), () -> ExploredClock.pass(Duration.ofSeconds(2)));
    }

    @Override
    public void check() {
      runReady();
      ExploredClock.pass(Duration.ofSeconds(2)); // it may have begun to wait only then
      super.check();
    }

    @Override
    protected void checkResults() {
      assertEquals(-1, result(0));
    }
  }

  private record Choosing() implements Operation {
    @Override
    public boolean attempt(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      Selection selection = (Selection) receiver;
      return selection.stackless().attempt(me, Duration.ofSeconds(1), index -> index);
    }

    @Override
    public void enrol(
        StacklessProcess me, Object receiver, @Nullable Object first, @Nullable Object second) {
      ((Selection) receiver).stackless().enrol(me);
    }
  }
}
