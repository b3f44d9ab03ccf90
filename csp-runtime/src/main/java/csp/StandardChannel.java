package csp;

import csp.engine.channel.ChannelCore;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The one class of channels. It gives types to {@link ChannelCore}, which does the work. */
final class StandardChannel<T> extends ChannelCore implements Channel<T>, OwnedEnd {
  private static final VarHandle VIEWS;

  static {
    Wiring.connect();
    try {
      VIEWS = MethodHandles.lookup().findVarHandle(StandardChannel.class, "views", Views.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /** Made when one is asked for: most channels are passed on as they are. */
  private volatile @Nullable Views<T> views;

  StandardChannel(@Nullable String name, int capacity) {
    super(name, capacity);
  }

  /** A channel that yields the time, every {@code period}. */
  StandardChannel(Duration period) {
    super(period);
  }

  @Override
  public T read() {
    return cast(take());
  }

  @Override
  public Optional<T> tryRead() {
    return read(Duration.ZERO);
  }

  @Override
  public Optional<T> read(Duration atMost) {
    Object value = take(Objects.requireNonNull(atMost, "how long to wait at most"));
    return value == null ? Optional.empty() : Optional.of(cast(value));
  }

  @Override
  public Iterator<T> iterator() {
    return new ChannelIterator<>(this);
  }

  @Override
  public void write(T value) {
    put(required(value));
  }

  @Override
  public boolean tryWrite(T value) {
    return put(required(value), Duration.ZERO);
  }

  @Override
  public boolean write(T value, Duration atMost) {
    return put(required(value), Objects.requireNonNull(atMost, "how long to wait at most"));
  }

  @Override
  public <V extends T> Guard<V> writing(V value) {
    return new OutputGuard<>(this, required(value), null);
  }

  @Override
  public <V extends T> Guard<V> writingFrom(Supplier<V> value) {
    return new OutputGuard<>(this, null, Objects.requireNonNull(value, "the supplier"));
  }

  @Override
  public ChannelInput<T> in() {
    return views().in();
  }

  @Override
  public ChannelOutput<T> out() {
    return views().out();
  }

  private Views<T> views() {
    if (views == null) {
      VIEWS.compareAndSet(this, null, Views.of(this));
    }
    return Objects.requireNonNull(views);
  }

  @Override
  public void close() {
    close(false);
  }

  @Override
  public void release(boolean closing) {
    if (closing) {
      close(true);
    } else {
      poison();
    }
  }

  private <V> V required(@Nullable V value) {
    if (value == null) {
      throw nullWritten();
    }
    return value;
  }

  /** What is in a channel was written to it as a T. */
  @SuppressWarnings("unchecked")
  private T cast(Object value) {
    return (T) value;
  }

  @Override
  public String toString() {
    return name();
  }
}
