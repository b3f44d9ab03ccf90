package csp;

import java.time.Duration;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

final class StubChannel<T> implements Channel<T> {
  @Override
  public T read() {
    throw new AssertionError("a stub");
  }

  @Override
  public Optional<T> tryRead() {
    throw new AssertionError("a stub");
  }

  @Override
  public Optional<T> read(Duration atMost) {
    throw new AssertionError("a stub");
  }

  @Override
  public Iterator<T> iterator() {
    throw new AssertionError("a stub");
  }

  @Override
  public void write(T value) {
    throw new AssertionError("a stub");
  }

  @Override
  public boolean tryWrite(T value) {
    throw new AssertionError("a stub");
  }

  @Override
  public boolean write(T value, Duration atMost) {
    throw new AssertionError("a stub");
  }

  @Override
  public <V extends T> Guard<V> writing(V value) {
    throw new AssertionError("a stub");
  }

  @Override
  public <V extends T> Guard<V> writingFrom(Supplier<V> value) {
    throw new AssertionError("a stub");
  }

  @Override
  public void poison() {
    throw new AssertionError("a stub");
  }

  @Override
  public boolean isPoisoned() {
    throw new AssertionError("a stub");
  }

  @Override
  public void close() {
    throw new AssertionError("a stub");
  }

  @Override
  public boolean isClosed() {
    throw new AssertionError("a stub");
  }

  @Override
  public String name() {
    throw new AssertionError("a stub");
  }

  @Override
  public ChannelInput<T> in() {
    throw new AssertionError("a stub");
  }

  @Override
  public ChannelOutput<T> out() {
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
