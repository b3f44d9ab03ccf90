package csp.engine;

import org.jspecify.annotations.Nullable;

/** What fails where only the engine can: an error that no process is to blame for. */
final class Broken extends Frame {
  private Broken() {}

  /** Makes a process in whose turn the engine fails. */
  static StacklessProcess process() {
    Plan.Leaf plan = new BrokenPlan();
    return new StacklessProcess(
        new LeafRun(plan, new RootRun(plan, null, false), 0, 0), new Broken());
  }

  /** Makes something to start that cannot even begin. */
  static Plan plan() {
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

  private record BrokenPlan() implements Plan.Forever {
    private static <T> T fail() {
      throw new OutOfMemoryError("of a test");
    }

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
