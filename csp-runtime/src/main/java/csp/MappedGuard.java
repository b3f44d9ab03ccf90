package csp;

import java.util.List;
import java.util.function.Function;

/** A guard whose value goes through a function. */
record MappedGuard<S, T>(Guard<S> guard, Function<? super S, ? extends T> f)
    implements Guard<T>, Containing {
  @Override
  public Iterable<?> parts() {
    return List.of(guard);
  }
}
