package csp.engine.channel;

import org.jspecify.annotations.Nullable;

/**
 * The values in a buffered channel, oldest first. It grows to its capacity only as it fills, and
 * belongs to its channel's lock.
 */
final class Buffer {
  private static final int FIRST_SIZE = 8;

  private final int capacity;
  private @Nullable Object[] values;
  private int head;
  private int size;

  /** What fills it with the time; null for what is written. */
  final @Nullable Ticks ticks;

  Buffer(int capacity, @Nullable Ticks ticks) {
    this.capacity = capacity;
    this.ticks = ticks;
    this.values = new Object[Math.min(capacity, FIRST_SIZE)];
  }

  int capacity() {
    return capacity;
  }

  boolean hasRoom() {
    return size < capacity;
  }

  void add(Object value) {
    if (size == values.length) {
      grow();
    }
    int tail = head + size;
    values[tail < values.length ? tail : tail - values.length] = value;
    size++;
  }

  /** Takes the oldest value, or returns null if there is none. */
  @Nullable Object poll() {
    if (size == 0) {
      return null;
    }
    Object value = values[head];
    values[head] = null;
    head = head + 1 == values.length ? 0 : head + 1;
    size--;
    return value;
  }

  void clear() {
    values = new Object[Math.min(capacity, FIRST_SIZE)];
    head = 0;
    size = 0;
  }

  private void grow() {
    @Nullable Object[] larger = new Object[(int) Math.min(capacity, 2L * values.length)];
    int untilEnd = values.length - head;
    System.arraycopy(values, head, larger, 0, untilEnd);
    System.arraycopy(values, 0, larger, untilEnd, head);
    values = larger;
    head = 0;
  }
}
