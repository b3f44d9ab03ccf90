package csp.engine.run;

import static csp.engine.run.Part.spawn;
import static csp.engine.run.Part.start;
import static csp.engine.run.Terms.par;
import static csp.engine.run.Terms.seq;

import csp.Channel;
import csp.engine.plan.Ending;
import java.util.List;

/** Small cases of what belongs to a process, and of daemons. */
final class OwnershipCases {
  private OwnershipCases() {}

  /** A process spawns another and ends, when it is terminated. */
  static final class Spawns extends RunCase {
    private final Part child = new Part("child", read(Channel.create()));
    private final Part owner = new Part("owner", spawn(seq(child)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child);
      return List.of(RunCase::runReady, terminating());
    }

    @Override
    void checkStories() {
      // Terminated when its body had returned, it has returned; what comes after it never runs.
      assertEnded(Ending.TERMINATED);
      assertStory(owner, RETURNED, TERMINATED, NEVER_RAN);
      assertStory(child, TERMINATED, NEVER_RAN, NOT_MADE);
    }
  }

  /** Its body and its only child end at the same time. */
  static final class BothEnd extends RunCase {
    private final Part child = new Part("child");
    private final Part owner = new Part("owner", spawn(child));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(owner, RETURNED);
      assertStory(child, RETURNED);
    }
  }

  /** Its body has ended; then the last of its children does, and those that are daemons must. */
  static final class OnlyDaemonsAreLeft extends RunCase {
    private final Part daemon = new Part("daemon", read(Channel.create())).daemon();
    private final Part child = new Part("child");
    private final Part owner = new Part("owner", spawn(child), spawn(daemon));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child, daemon);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(owner, RETURNED);
      assertStory(child, RETURNED);
      assertStory(daemon, DISMISSED);
    }
  }

  /** Its body fails while a child of it, and a daemon, wait. */
  static final class OwnerFails extends RunCase {
    private final Part daemon = new Part("daemon", read(Channel.create())).daemon();
    private final Part child = new Part("child", read(Channel.create()));
    private final Part owner = new Part("owner", spawn(child), spawn(daemon), failing());

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, child, daemon);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.FAILED);
      assertStory(owner, HAS_FAILED);
      assertStory(child, TERMINATED, NEVER_RAN);
      assertStory(daemon, TERMINATED, NEVER_RAN);
    }
  }

  /** The last element that is no daemon ends while the daemon begins, waits or ends. */
  static final class LastRegularEnds extends RunCase {
    private final Part one = new Part("one");
    private final Part two = new Part("two");
    private final Part daemon = new Part("daemon", read(Channel.create())).daemon();

    @Override
    public List<Runnable> parties() {
      begin(par(one, daemon, two), one, daemon, two);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(one, RETURNED);
      assertStory(two, RETURNED);
      assertStory(daemon, DISMISSED);
    }
  }

  /** The same, while the composition still begins its elements. */
  static final class LastRegularEndsEarly extends RunCase {
    private final Part one = new Part("one");
    private final Part daemon = new Part("daemon", read(Channel.create())).daemon();
    private final Part late = new Part("late", read(Channel.create())).daemon();
    private final Part owner = new Part("owner", start(par(one, daemon, late)));

    @Override
    public List<Runnable> parties() {
      begin(owner, owner, one, daemon, late);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(owner, RETURNED);
      assertStory(one, RETURNED);
      assertStory(daemon, DISMISSED);
      assertStory(late, DISMISSED);
    }
  }

  /** A daemon is dismissed while it starts something, which waits. */
  static final class StartingDaemon extends RunCase {
    private final Part inner = new Part("inner", read(Channel.create()));
    private final Part daemon = new Part("daemon", start(seq(inner))).daemon();
    private final Part one = new Part("one");

    @Override
    public List<Runnable> parties() {
      begin(par(one, daemon), one, daemon, inner);
      return List.of(RunCase::runReady, RunCase::runReady);
    }

    @Override
    void checkStories() {
      assertEnded(Ending.RETURNED);
      assertStory(one, RETURNED);
      assertStory(daemon, DISMISSED);
      assertStory(inner, DISMISSED, NOT_MADE);
    }
  }
}
