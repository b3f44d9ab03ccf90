package csp.engine.run;

import static csp.engine.run.Part.start;
import static csp.engine.run.Terms.par;
import static csp.engine.run.Terms.seq;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import csp.Channel;
import csp.ChannelPoisonException;
import csp.ProcessTerminatedException;
import csp.engine.plan.Ending;
import csp.engine.waiting.Waiter;
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

  /** Two that share threads are terminated while they begin. */
  static final class SharedThreads extends RunCase {
    private final Part one = new Part("one", () -> {});
    private final Part two = new Part("two", () -> {});
    private final Part owner = new Part("owner", start(par(one, two)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, two);
      return List.of(RunCase::runReady, standBy(), standBy(), terminating());
    }

    @Override
    void checkStories() {
      assertStory(owner, RETURNED, TERMINATED, NEVER_RAN);
      assertStory(one, RETURNED, NEVER_RAN, NOT_MADE);
      assertStory(two, RETURNED, NEVER_RAN, NOT_MADE);
      assertEnded(wasTerminated() ? Ending.TERMINATED : Ending.RETURNED);
    }
  }

  /** Two threads take elements of a composition that has been terminated: there are none. */
  static final class SharedByTwo extends RunCase {
    private final Part one = new Part("one", () -> {});
    private final Part two = new Part("two", () -> {});

    private final RootRun shared = new RootRun(par(one, two), null, false);

    @Override
    public List<Runnable> parties() {
      begin(seq(), one, two);
      Run whole = Run.of(shared.plan(), shared, 0, Waiter.TERMINATE);
      Hands all = new Hands((ParallelRun) whole);
      Runnable thread =
          () -> {
            Drive drive = new Drive(false);
            assertNull(new Hand(all, (ParallelRun) whole).next(drive));
            drive.drive();
          };
      return List.of(thread, thread);
    }

    @Override
    void checkStories() {
      assertEquals(Ending.TERMINATED, shared.ended());
      assertStory(one, NEVER_RAN);
      assertStory(two, NEVER_RAN);
    }
  }
}
