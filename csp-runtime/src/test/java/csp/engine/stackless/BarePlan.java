package csp.engine.stackless;

import csp.engine.plan.Ending;
import csp.engine.plan.Origin;
import csp.engine.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A body that runs once, and has nothing else: no method, no arguments, nothing that it owns. */
public interface BarePlan extends Plan.Once {
  @Override
  default boolean isNamed() {
    return true;
  }

  @Override
  default boolean isDaemon() {
    return false;
  }

  @Override
  default void release(Ending how) {}

  @Override
  default @Nullable Origin origin() {
    return null;
  }

  @Override
  default @Nullable Object[] arguments() {
    return new Object[0];
  }
}
