package csp.engine.stackless;

import csp.engine.plan.Ending;
import csp.engine.plan.Origin;
import csp.engine.plan.Plan;
import org.jspecify.annotations.Nullable;

/** What fails where only the engine can: an error that no process is to blame for. */
public final class Broken extends Frame {
  private Broken() {}

  /** Makes a process in whose turn the engine fails. */
  public static StacklessProcess process() {
    return new StacklessProcess(new BrokenRun(), new Broken());
  }

  /** Makes something to start that cannot even begin. */
  public static Plan plan() {
    return new BrokenPlan();
  }

  @Override
  public int step(StacklessProcess me) {
    return RETURNED;
  }

  @Override
  public int line() {
    return 0;
  }

  private static <T> T fail() {
    throw new OutOfMemoryError("of a test");
  }

  private record BrokenRun() implements StacklessRun {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public Plan.Leaf plan() {
      return new BrokenPlan();
    }

    @Override
    public void disturb() {
      fail();
    }

    @Override
    public void interruptOn(Thread thread) {
      fail();
    }

    @Override
    public boolean bodyReturned(Frame frame, StacklessProcess me) {
      return fail();
    }

    @Override
    public void bodyThrew(Throwable thrown, StacklessProcess me) {
      fail();
    }
  }

  private record BrokenPlan() implements Plan.Forever {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public boolean isNamed() {
      return true;
    }

    @Override
    public boolean isDaemon() {
      return false;
    }

    @Override
    public @Nullable Object first() {
      return null;
    }

    @Override
    public boolean carriesState() {
      return false;
    }

    @Override
    public @Nullable Object next(@Nullable Object state) {
      return fail();
    }

    @Override
    public void release(Ending how) {
      // It owns nothing.
    }

    @Override
    public @Nullable Origin origin() {
      throw new LinkageError("of a test");
    }

    @Override
    public @Nullable Object[] arguments() {
      return fail();
    }
  }
}
