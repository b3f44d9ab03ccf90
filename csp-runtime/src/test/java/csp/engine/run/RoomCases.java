package csp.engine.run;

import static csp.engine.run.Part.join;
import static csp.engine.run.Part.spawn;
import static csp.engine.run.Part.start;
import static csp.engine.run.Terms.par;
import static csp.engine.run.Terms.seq;
import static csp.engine.run.Terms.times;

import csp.Channel;
import csp.engine.stackless.ExploredClock;
import java.time.Duration;
import java.util.List;

/** Small cases in which memory may run out: whatever fails, all that has begun ends. */
final class RoomCases {
  private RoomCases() {}

  /** Whatever there is without stacks. */
  static final class WithoutStacks extends RunCase {
    private final Channel<Integer> channel = Channel.create();
    private final Part waits = new Part("waits", read(channel));
    private final Part daemon = new Part("daemon", read(channel)).daemon();
    private final Part child = new Part("child", read(channel));
    private final Part fails = new Part("fails", failing());
    private final Part never = new Part("never");
    private final Part owner =
        new Part(
            "owner",
            spawn(child),
            spawn(daemon),
            join(child, Duration.ofSeconds(1)),
            start(par(waits, seq(times(fails, 2), par(never, never)))));

    private final Part left = new Part("left", read(channel));
    private final Part leaves = new Part("leaves", spawn(left), failing());

    WithoutStacks() {
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      begin(par(owner, leaves), owner, waits, daemon, child, fails, never, leaves, left);
      return List.of(() -> {
        runReady();
        ExploredClock.pass(Duration.ofSeconds(2));
        runReady();
        root().terminate();
        runReady();
      });
    }

    @Override
    void checkStories() {
      // That it has ended is all that is asked.
    }
  }

  /** Processes that have threads of their own, or share them. */
  static final class OnThreads extends RunCase {
    private final Part one = new Part("one", () -> {});
    private final Part two = new Part("two", () -> {});
    private final Part shared = new Part("shared", () -> {});
    private final Part also = new Part("also", () -> {});
    private final Part owner = new Part("owner", start(seq(one, par(shared, also), two)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, two, shared, also);
      return List.of(working(), standBy(), standBy(), standBy(), standBy());
    }

    @Override
    void checkStories() {
      // That it has ended is all that is asked.
    }
  }
}
