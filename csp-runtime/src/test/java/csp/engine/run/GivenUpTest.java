package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.ChannelEnd;
import csp.engine.compiler.SuspendingCall;
import csp.engine.plan.Ending;
import csp.engine.plan.Plan;
import csp.engine.stackless.BarePlan;
import csp.engine.stackless.Frame;
import csp.engine.stackless.Script;
import csp.engine.stackless.StacklessProcess;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Memory runs out in the engine itself")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class GivenUpTest {
  private static final ChannelCore SILENT = ChannelEnd.coreOf(Channel.create());

  /** A frame whose callee waits; when it should be saved too, there is no room. */
  private static final class Unsaved extends Frame {
    private final boolean catches;
    boolean hasReturned;

    Unsaved(boolean catches) {
      this.catches = catches;
    }

    @Override
    public int step(StacklessProcess me) {
      try {
        me.link(new Unsaved(false));
        me.defer(SuspendingCall.READ, SILENT, null, null);
        throw new OutOfMemoryError("injected");
      } catch (OutOfMemoryError e) {
        me.caught(catches ? e : null);
        if (!catches) {
          throw e;
        }
      }
      hasReturned = me.unwinding == null && me.pending == null;
      return RETURNED;
    }

    @Override
    public int line() {
      return 1;
    }
  }

  private static boolean isIn(String method) {
    return StackWalker.getInstance()
        .walk(frames -> frames.anyMatch(frame -> frame.getMethodName().equals(method)));
  }

  /** A composition for one of whose elements there is no memory. */
  private abstract static class TooMany {
    final Plan each = new Once(null);

    public String name() {
      return "too many";
    }

    public boolean isNamed() {
      return true;
    }

    public boolean isDaemon() {
      return false;
    }
  }

  /** There is none for the one in the middle. */
  private static final class TooManyAtOnce extends TooMany implements Plan.Concurrent {
    private final int size;

    TooManyAtOnce(int size) {
      this.size = size;
    }

    @Override
    public int size() {
      return size;
    }

    @Override
    public Plan element(int index) {
      if (index == size / 2 && isIn("makeSome")) {
        throw new OutOfMemoryError("injected");
      }
      return each;
    }
  }

  /** There is none for the second when it should begin; later there is. */
  private static final class TooManyInTurn extends TooMany implements Plan.Sequential {
    private final AtomicBoolean refused = new AtomicBoolean();

    @Override
    public int size() {
      return 3;
    }

    @Override
    public Plan element(int index) {
      if (index == 1 && isIn("begin") && refused.compareAndSet(false, true)) {
        throw new OutOfMemoryError("injected");
      }
      return each;
    }
  }

  private record Once(@Nullable Runnable body) implements BarePlan {
    @Override
    public String name() {
      return "once";
    }

    @Override
    public void perform() {
      if (body != null) {
        body.run();
      }
    }
  }

  private static RootRun turn(Unsaved frame) {
    Plan.Leaf plan = new Once(null);
    RootRun root = new RootRun(plan, null, false);
    StacklessProcess process = new StacklessProcess(new LeafRun(plan, root, 0, 0), frame);
    Script.turn(process);
    return root;
  }

  @Test
  void whoCannotBeSavedFails() {
    RootRun root = turn(new Unsaved(false));
    assertEquals(Ending.FAILED, root.ended());
    Throwable cause = root.cause();
    assertNotNull(cause);
    assertEquals("injected", cause.getMessage());
  }

  @Test
  void whoCatchesThatWaitsForNothing() {
    Unsaved frame = new Unsaved(true);
    RootRun root = turn(frame);
    assertEquals(Ending.RETURNED, root.ended());
    assertTrue(frame.hasReturned);
  }

  private static void failsWithoutRoom(Plan plan) {
    Logger logger = Logger.getLogger("csp");
    logger.setLevel(Level.OFF); // it says so, too
    try {
      var failed = assertThrows(RuntimeException.class, () -> Joining.start(plan));
      assertEquals("injected", failed.getCause().getMessage());
    } finally {
      logger.setLevel(null);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 300})
  void elementsOfWhichOneCannotBeginFail(int size) {
    failsWithoutRoom(new TooManyAtOnce(size));
  }

  @Test
  void aSequenceThatCannotGoOnFails() {
    failsWithoutRoom(new TooManyInTurn());
  }
}
