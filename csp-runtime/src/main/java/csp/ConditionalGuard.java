package csp;

import java.util.List;
import java.util.function.BooleanSupplier;

/** A guard with a precondition. */
record ConditionalGuard<T>(Guard<T> guard, BooleanSupplier open) implements Guard<T>, Containing {
  @Override
  public Iterable<?> parts() {
    return List.of(guard);
  }
}
