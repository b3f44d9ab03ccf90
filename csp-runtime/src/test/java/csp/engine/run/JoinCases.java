package csp.engine.run;

import static csp.engine.run.Part.join;
import static csp.engine.run.Part.spawn;
import static csp.engine.run.Terms.par;
import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.engine.plan.Ending;
import csp.engine.stackless.ExploredClock;
import csp.engine.stackless.Script;
import csp.engine.waiting.Waiter;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/** Small cases of the ends of executions that somebody waits for. */
final class JoinCases {
  private static final Duration LIMIT = Duration.ofSeconds(1);

  private JoinCases() {}

  /** The time of a join is over when what is joined ends; it may be joined once more. */
  static class TimeIsOver extends RunCase {
    final Channel<Integer> channel = Channel.create();
    final Part child = new Part("child", Script.read(core(channel)));
    final Part owner = new Part("owner", spawn(child), join(child, LIMIT), join(child));

    TimeIsOver() {
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child);
      runReady();
      return List.of(
          () -> {
            ExploredClock.pass(LIMIT.multipliedBy(2));
            runReady();
          },
          () -> {
            channel.poison();
            runReady();
          });
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(
          owner, List.of("begun", "in time", "returned"), List.of("begun", "too late", "returned"));
      assertStory(child, HAS_POISONED);
    }
  }

  /** The same, when who joins is just about to, and is terminated or dismissed as well. */
  static final class TimeIsOverOrSignalled extends TimeIsOver {
    private final int signal;

    TimeIsOverOrSignalled(int signal) {
      this.signal = signal;
    }

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child);
      return List.of(
          RunCase::runReady,
          () -> {
            ExploredClock.pass(LIMIT.multipliedBy(2));
            runReady();
          },
          () -> {
            signal(owner, signal);
            channel.poison();
            runReady();
          });
    }

    @Override
    void checkStories() {
      boolean isTerminated = signal == Waiter.TERMINATE;
      List<String> stopped = isTerminated ? TERMINATED : DISMISSED;
      List<String> late =
          isTerminated
              ? List.of("begun", "too late", STOPPED, "TERMINATED")
              : List.of("begun", "too late", STOPPED);
      assertStory(
          owner,
          stopped,
          NEVER_RAN,
          late,
          List.of("begun", "in time", "returned"),
          List.of("begun", "in time", STOPPED, "TERMINATED"),
          List.of("begun", "too late", "returned"));
      assertEquals(owner.story.contains("TERMINATED"), wasTerminated()); // or after its last step
      assertEnded(Objects.requireNonNull(root().ended()));
    }
  }

  /** What is joined does not end before the time is over. */
  static final class TimeIsOverAlone extends RunCase {
    private final Channel<Integer> channel = Channel.create();
    private final Part child = new Part("child", read(channel));
    private final Part owner =
        new Part("owner", spawn(child), join(child, LIMIT), poisoning(channel));

    TimeIsOverAlone() {
      ExploredClock.begin();
    }

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child);
      return List.of(RunCase::runReady, () -> ExploredClock.pass(LIMIT.multipliedBy(2)));
    }

    @Override
    public void check() {
      runReady();
      ExploredClock.pass(LIMIT.multipliedBy(2)); // it may have begun to wait only then
      super.check();
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(owner, List.of("begun", "too late", "returned"));
      assertStory(child, HAS_POISONED);
    }
  }

  /** Two join one execution, and one of them is part of what is terminated, when it ends. */
  static final class TwoJoin extends RunCase {
    private final Channel<Integer> channel = Channel.create();
    private final Part joined = new Part("joined", Script.read(core(channel))).daemon();
    private final Part terminated = new Part("terminated", join(joined));
    private final Part other = new Part("other", join(joined)).daemon();
    private final Part owner = new Part("owner", spawn(terminated), join(other));

    @Override
    public List<Runnable> parties() {
      joined.launchAlone();
      other.launchAlone();
      begin(owner, owner, terminated);
      runReady();
      return List.of(
          terminating(),
          () -> {
            channel.poison();
            runReady();
          });
    }

    @Override
    void checkStories() {
      assertStory(joined, HAS_POISONED);
      assertStory(other, RETURNED);
      assertStory(owner, RETURNED, TERMINATED);
      assertStory(terminated, RETURNED, TERMINATED);
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
    }
  }

  /** What has failed is joined by two, one after the other, when it is just failing. */
  static final class JoinsFailure extends RunCase {
    private final Part child = new Part("child", failing());
    private final Part one = new Part("one", join(child));
    private final Part two = new Part("two", join(child));
    private final Part owner = new Part("owner", spawn(child), Part.start(par(one, two)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child, one, two);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.FAILED);
      assertStory(child, HAS_FAILED);
      List<String> failed = List.of("begun", FAILED, "FAILED");
      assertStory(one, failed);
      assertStory(two, failed);
      assertStory(owner, failed);
    }
  }
}
