package csp;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

public final class Alt<T> implements Guard<T> {
  private Alt() {}

  @SafeVarargs
  public static <T> Alt<T> of(Guard<? extends T>... guards) {
    return new Alt<>();
  }

  public static <T> Alt<T> of(Collection<? extends Guard<? extends T>> guards) {
    return new Alt<>();
  }

  public T select(boolean... open) {
    throw new AssertionError("a stub");
  }

  public T fairSelect(boolean... open) {
    throw new AssertionError("a stub");
  }

  public T priSelect(boolean... open) {
    throw new AssertionError("a stub");
  }

  public Choice<T> choose(boolean... open) {
    throw new AssertionError("a stub");
  }

  public Choice<T> fairChoose(boolean... open) {
    throw new AssertionError("a stub");
  }

  public Choice<T> priChoose(boolean... open) {
    throw new AssertionError("a stub");
  }

  public Optional<T> trySelect() {
    throw new AssertionError("a stub");
  }

  public Optional<T> select(Duration atMost) {
    throw new AssertionError("a stub");
  }

  public Optional<Choice<T>> tryChoose() {
    throw new AssertionError("a stub");
  }

  public Optional<Choice<T>> choose(Duration atMost) {
    throw new AssertionError("a stub");
  }

  public Iterable<T> times(int n) {
    throw new AssertionError("a stub");
  }

  public void poison() {
    throw new AssertionError("a stub");
  }

  public void drop() {
    throw new AssertionError("a stub");
  }

  @Override
  public Alt<T> or(Guard<? extends T> other) {
    throw new AssertionError("a stub");
  }

  @Override
  public Guard<T> when(boolean open) {
    throw new AssertionError("a stub");
  }

  @Override
  public Guard<T> when(BooleanSupplier open) {
    throw new AssertionError("a stub");
  }

  @Override
  public <R> Guard<R> map(Function<? super T, ? extends R> f) {
    throw new AssertionError("a stub");
  }
}
