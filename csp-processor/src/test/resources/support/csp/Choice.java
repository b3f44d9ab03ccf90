package csp;

import java.util.Optional;

public record Choice<T>(int index, Guard<? extends T> guard, T value) {
  public boolean is(Guard<?> candidate) {
    return guard == candidate;
  }

  public <V> Optional<V> from(Guard<V> candidate) {
    return Optional.empty();
  }
}
