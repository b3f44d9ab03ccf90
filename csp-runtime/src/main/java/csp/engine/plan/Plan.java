package csp.engine.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a run runs: the terms of {@code csp} implement this, so that nothing is copied when one of
 * them starts. A plan never changes and may be run many times, also at once.
 */
public sealed interface Plan permits Plan.Leaf, Plan.Sequential, Plan.Concurrent, Plan.Repeated {
  /** Returns the name for people; for a composition that has none, what it is made of. */
  String name();

  /** Tells whether it is part of the path of a failure: a composition without a name is not. */
  boolean isNamed();

  /** Tells whether it is marked a daemon. */
  boolean isDaemon();

  /** A body of the user's. */
  sealed interface Leaf extends Plan permits Once, Forever {
    /**
     * Poisons the ends that this process owns, or closes them if {@code how} is {@code CLOSED}.
     * What it throws becomes a failure of the process; what could be reached has been released
     * then.
     */
    void release(Ending how) throws Throwable;

    /** Returns the annotated method that it runs, or null for a lambda. */
    @Nullable Origin origin();

    /** Returns the arguments of that method, boxed; the first of a server's may be its state. */
    @Nullable Object[] arguments();
  }

  /** A body that runs once. */
  non-sealed interface Once extends Leaf {
    void perform() throws Throwable;
  }

  /** A server: an iteration that is given what the one before it returned. */
  non-sealed interface Forever extends Leaf {
    @Nullable Object first();

    /** Tells whether its iterations hand a state on, which is the method's first argument. */
    boolean carriesState();

    @Nullable Object next(@Nullable Object state) throws Throwable;
  }

  /** Elements that run one after the other. */
  non-sealed interface Sequential extends Plan {
    int size();

    Plan element(int index);
  }

  /** Elements that run at the same time. */
  non-sealed interface Concurrent extends Plan {
    int size();

    Plan element(int index);
  }

  /** A body that is run so many times, one after the other. */
  non-sealed interface Repeated extends Plan {
    int count();

    Plan body();
  }
}
