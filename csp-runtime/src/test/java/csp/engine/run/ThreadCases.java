package csp.engine.run;

import static csp.engine.run.Part.start;
import static csp.engine.run.Terms.par;
import static csp.engine.run.Terms.seq;

import csp.Channel;
import csp.ChannelPoisonException;
import csp.ProcessTerminatedException;
import csp.engine.plan.Ending;
import java.util.List;

/** Small cases of processes that have threads, beside others that have none. */
final class ThreadCases {
  private ThreadCases() {}

  /** One reads and then is in foreign code, when it is terminated: it must be interrupted. */
  static final class InForeignCode extends RunCase {
    private final Channel<Integer> channel = Channel.create();
    private final Part reads =
        new Part(
            "reads",
            () -> {
              try {
                channel.read();
              } catch (ProcessTerminatedException told) {
                throw told;
              } catch (ChannelPoisonException e) {
                awaitInterrupt();
              }
            });
    private final Part other = new Part("other", poisoning(channel));
    private final Part owner = new Part("owner", start(par(reads, other)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, reads, other);
      return List.of(RunCase::runReady, standBy(), terminating());
    }

    @Override
    void checkStories() {
      assertEnded(Ending.TERMINATED);
      assertStory(owner, TERMINATED, NEVER_RAN);
      assertStory(reads, RETURNED, TERMINATED, NEVER_RAN, NOT_MADE);
      assertStory(other, RETURNED, NEVER_RAN, NOT_MADE);
    }
  }

  /** One is terminated while it starts something that ends. */
  static final class StartsWithoutStack extends RunCase {
    private final Part inner = new Part("inner");
    private final Part starter = new Part("starter", () -> Joining.start(seq(inner)));
    private final Part owner = new Part("owner", start(starter));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, starter, inner);
      return List.of(working(), standBy(), terminating());
    }

    @Override
    void checkStories() {
      assertStory(owner, RETURNED, TERMINATED, NEVER_RAN);
      assertStory(starter, RETURNED, TERMINATED, NEVER_RAN, NOT_MADE);
      assertStory(inner, RETURNED, NEVER_RAN, NOT_MADE);
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
    }
  }

  /** A process without a stack starts one that needs a thread, and another behind it. */
  static final class StartsThreads extends RunCase {
    private final Part one = new Part("one", () -> {});
    private final Part two = new Part("two");
    private final Part owner = new Part("owner", start(seq(one, two)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, two);
      return List.of(RunCase::runReady, standBy(), terminating());
    }

    @Override
    void checkStories() {
      assertStory(owner, RETURNED, TERMINATED, NEVER_RAN);
      assertStory(one, RETURNED, NEVER_RAN, NOT_MADE);
      assertStory(two, RETURNED, NEVER_RAN, NOT_MADE);
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
    }
  }

  /** Three that share threads are terminated while they begin. */
  static final class SharedThreads extends RunCase {
    private final Part one = new Part("one", () -> {});
    private final Part two = new Part("two", () -> {});
    private final Part three = new Part("three", () -> {});
    private final Part owner = new Part("owner", start(par(one, two, three)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, two, three);
      return List.of(RunCase::runReady, standBy(), standBy(), standBy(), terminating());
    }

    @Override
    void checkStories() {
      assertStory(owner, RETURNED, TERMINATED, NEVER_RAN);
      assertStory(one, RETURNED, NEVER_RAN, NOT_MADE);
      assertStory(two, RETURNED, NEVER_RAN, NOT_MADE);
      assertStory(three, RETURNED, NEVER_RAN, NOT_MADE);
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
    }
  }
}
