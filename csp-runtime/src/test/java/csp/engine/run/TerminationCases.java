package csp.engine.run;

import static csp.engine.run.Part.start;
import static csp.engine.run.Terms.par;
import static csp.engine.run.Terms.seq;
import static csp.engine.run.Terms.times;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import csp.Channel;
import csp.engine.plan.Ending;
import java.util.List;

/** Small cases in which an execution is terminated while it begins something, or ends. */
final class TerminationCases {
  private TerminationCases() {}

  /** A process starts a composition of two, and is terminated. */
  static final class ParBegins extends RunCase {
    private final Part one = new Part("one");
    private final Part two = new Part("two", read(Channel.create()));
    private final Part owner = new Part("owner", start(par(one, two)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, two);
      return List.of(RunCase::runReady, terminating());
    }

    @Override
    void checkStories() {
      assertEnded(Ending.TERMINATED);
      assertStory(owner, TERMINATED, NEVER_RAN);
      assertStory(one, RETURNED, NEVER_RAN, NOT_MADE);
      assertStory(two, TERMINATED, NEVER_RAN, NOT_MADE);
      assertEquals(one.story.isEmpty(), two.story.isEmpty(), "both or neither have been made");
    }
  }

  /** A sequence is terminated when it goes from one element to the next. */
  static final class SequenceGoesOn extends RunCase {
    private final Part one = new Part("one");
    private final Part two = new Part("two");
    private final Part three = new Part("three", read(Channel.create()));

    @Override
    public List<Runnable> parties() {
      begin(seq(one, seq(two), three), one, two, three);
      return List.of(RunCase::runReady, terminating());
    }

    @Override
    void checkStories() {
      assertStory(one, RETURNED, NEVER_RAN);
      assertStory(two, RETURNED, NEVER_RAN);
      assertStory(three, TERMINATED, NEVER_RAN);
      assertEnded(Ending.TERMINATED);
    }
  }

  /** A repetition is terminated when its body has returned. */
  static final class RepetitionGoesOn extends RunCase {
    private final Part body = new Part("body");

    @Override
    public List<Runnable> parties() {
      begin(times(body, 2), body);
      return List.of(RunCase::runReady, terminating());
    }

    @Override
    void checkStories() {
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
      assertStory(
          body,
          NEVER_RAN,
          List.of("begun", "returned", "TERMINATED"),
          List.of("begun", "returned", "begun", "returned"));
    }
  }

  /** A process is terminated when what it has started ends, and would wait once more. */
  static final class StartEnds extends RunCase {
    private final Channel<Integer> never = Channel.create();
    private final Part inner = new Part("inner");
    private final Part owner = new Part("owner", start(inner), read(never));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, inner);
      return List.of(RunCase::runReady, terminating());
    }

    @Override
    void checkStories() {
      assertEnded(Ending.TERMINATED);
      assertStory(owner, TERMINATED, NEVER_RAN);
      assertStory(inner, RETURNED, NEVER_RAN, NOT_MADE);
    }
  }

  /** One element fails and one ends; a third waits for one of them. */
  static final class OneFails extends RunCase {
    private final Channel<Integer> channel = Channel.create();
    private final Part fails = new Part("fails", failing());
    private final Part ends = new Part("ends", poisoning(channel));
    private final Part waits = new Part("waits", read(channel));
    private final Part never = new Part("never");
    private final Part owner = new Part("owner", start(seq(par(fails, ends, waits), never)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, fails, ends, waits, never);
      runOne();
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.FAILED);
      assertStory(fails, HAS_FAILED);
      assertStory(ends, RETURNED);
      assertStory(never, NEVER_RAN);
      assertStory(waits, HAS_POISONED);
      assertStory(owner, List.of("begun", FAILED, "FAILED"));
      assertNotNull(root().cause());
    }
  }
}
