package csp;

import csp.engine.plan.Plan;

/**
 * The process that does nothing and ends at once, {@link #SKIP}; as a guard it is always ready, and
 * yields itself.
 *
 * <pre>{@code
 * CSPProcess log = verbose ? CSPProcess.of("log", () -> System.out.println("begins")) : Skip.SKIP;
 * log.then(work).start();
 * }</pre>
 *
 * <p>An empty {@link Seq} or {@link Par} and {@code times(0)} are Skip. It needs no thread, has no
 * effect on memory, and cannot be poisoned or interrupted. It is Hoare's SKIP.
 */
public final class Skip extends Term implements Guard<Skip> {
  /** The one Skip. */
  public static final Skip SKIP = new Skip();

  private static final Sequence NOTHING = new Sequence(Elements.NONE, Traits.NONE);

  private Skip() {
    super(Traits.NONE);
  }

  @Override
  Term with(Traits others) {
    return new Sequence(Elements.NONE, others);
  }

  @Override
  Plan plan() {
    return NOTHING;
  }
}
