package csp;

import csp.engine.Engine;
import csp.engine.plan.Plan;

/**
 * What every description of a process has: perhaps a name, perhaps the mark of a daemon. A term is
 * immutable, and is itself the plan that the engine runs. Equal only to itself: no depth of nesting
 * overflows a stack.
 */
abstract sealed class Term implements CSPProcess
    permits LeafTerm, Sequence, Parallel, Repetition, Skip {
  static {
    Wiring.connect();
  }

  /** How much of a term stands for its name. */
  private static final int NAME_LENGTH = 60;

  final Traits traits;

  Term(Traits traits) {
    this.traits = traits;
  }

  /** Returns the same term with other traits. */
  abstract Term with(Traits others);

  /** Returns this. All terms are plans; {@code Plan} is sealed, so this class cannot say so. */
  abstract Plan plan();

  /** Tells whether it has neither name nor mark, so that a composition may take in its elements. */
  final boolean isPlain() {
    return !isNamed() && !isDaemon();
  }

  @Override
  public final void start() {
    Engine.start(plan());
  }

  @Override
  public final void run() {
    start();
  }

  @Override
  public final Execution spawn() {
    return new Spawned(Engine.spawn(plan()));
  }

  @Override
  public final CSPProcess then(CSPProcess next) {
    return Sequence.of(this, Terms.check(next, "the next process"));
  }

  @Override
  public final CSPProcess par(CSPProcess... others) {
    return Parallel.of(this, Terms.check(others));
  }

  @Override
  public final CSPProcess times(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("times(" + n + ") of " + name() + ": give 0 or more");
    }
    return n == 0 ? Skip.SKIP : new Repetition(this, n, Traits.NONE);
  }

  @Override
  public CSPProcess named(String name) {
    return with(traits.named(Terms.checkName(name)));
  }

  @Override
  public CSPProcess daemon() {
    return with(traits.asDaemon());
  }

  @Override
  public final String name() {
    String label = traits.label();
    return label != null ? label : TermText.of(this, NAME_LENGTH);
  }

  /** Whether it has a name that was given. */
  public final boolean isNamed() {
    return traits.label() != null;
  }

  /** Whether it is marked as a daemon. */
  public final boolean isDaemon() {
    return traits.daemon();
  }

  @Override
  public final String explain() {
    return Engine.explain(plan());
  }

  @Override
  public final String toString() {
    return TermText.of(this, Integer.MAX_VALUE);
  }
}
