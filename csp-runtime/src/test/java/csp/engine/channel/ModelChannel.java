package csp.engine.channel;

import csp.engine.plan.Installed;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** What a buffered channel is, without any concurrency; see {@link Operations}. */
public abstract class ModelChannel {
  private final ArrayDeque<Integer> values = new ArrayDeque<>();
  private final int capacity;
  private boolean closed;
  private boolean poisoned;

  ModelChannel(int capacity) {
    this.capacity = capacity;
  }

  public @Nullable Integer tryRead() {
    checkPoison();
    if (values.isEmpty() && closed) {
      throw Installed.makers().closed("");
    }
    return values.poll();
  }

  public boolean tryWrite(int value) {
    checkPoison();
    if (closed) {
      throw Installed.makers().closed("");
    }
    return values.size() < capacity && values.add(value);
  }

  public @Nullable Integer selectInput() {
    return tryRead();
  }

  public boolean selectOutput(int value) {
    return tryWrite(value);
  }

  public void close() {
    closed |= !poisoned;
  }

  public void poison() {
    poisoned = true;
    values.clear();
  }

  public boolean isClosed() {
    return closed;
  }

  public boolean isPoisoned() {
    return poisoned;
  }

  private void checkPoison() {
    if (poisoned) {
      throw Installed.makers().poisoned("");
    }
  }

  /** Of one place. */
  public static class One extends ModelChannel {
    public One() {
      super(1);
    }
  }

  /** Of two places. */
  public static class Two extends ModelChannel {
    public Two() {
      super(2);
    }
  }
}
