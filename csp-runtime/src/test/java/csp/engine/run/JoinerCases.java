package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.plan.Ending;
import csp.engine.stackless.Operation;
import csp.engine.stackless.Script;
import csp.engine.stackless.ScriptCase;
import csp.engine.waiting.Waiter;
import java.util.List;

/** Small cases in which some wait for the end of an execution, and are called off. */
final class JoinerCases {
  private JoinerCases() {}

  private static Script joiner(String name, RootRun root) {
    Operation joining = RunOperations.joining(Running.class::cast);
    return new Script(name, ScriptCase.late(new Script.Step(joining, new Running(root), null)));
  }

  private static void end(RootRun root) {
    root.childEnded(root, Ending.RETURNED, new Drive(false));
  }

  /**
   * Two are called off, one of them by two signals, when it ends. Who has been called off is ready,
   * and linked to others that are, as those are linked that join.
   */
  static final class CalledOff extends ScriptCase {
    private final RootRun root;

    CalledOff() {
      this(new RootRun(new Nothing("nothing"), null, true));
    }

    private CalledOff(RootRun root) {
      super(joiner("first", root), joiner("second", root), joiner("third", root));
      this.root = root;
    }

    @Override
    public List<Runnable> parties() {
      scripts.forEach(Script::turn);
      return List.of(
          signalling(0, Waiter.TERMINATE, Waiter.DISMISS),
          signalling(1, Waiter.TERMINATE),
          () -> {
            end(root);
            runReady();
          });
    }

    @Override
    protected void checkResults() {
      assertTrue(List.of(DONE, STOPPED).contains(result(0)), this::toString);
      assertTrue(List.of(DONE, STOPPED).contains(result(1)), this::toString);
      assertEquals(DONE, result(2));
    }
  }

  /** One is called off when it joins, and so is another, who is ready behind it. */
  static final class CalledOffAtOnce extends ScriptCase {
    private final RootRun root;

    CalledOffAtOnce() {
      this(new RootRun(new Nothing("nothing"), null, true));
    }

    private CalledOffAtOnce(RootRun root) {
      super(joiner("first", root), joiner("second", root), joiner("third", root));
      this.root = root;
    }

    @Override
    public List<Runnable> parties() {
      scripts.get(1).turn();
      scripts.get(2).turn();
      return List.of(
          () -> scripts.get(0).turn(),
          () -> scripts.get(0).process.signal(Waiter.DISMISS),
          () -> scripts.get(1).process.signal(Waiter.DISMISS));
    }

    @Override
    public void check() {
      runReady();
      end(root);
      super.check();
    }

    @Override
    protected void checkResults() {
      assertEquals(List.of(STOPPED, STOPPED, DONE), List.of(result(0), result(1), result(2)));
    }
  }
}
