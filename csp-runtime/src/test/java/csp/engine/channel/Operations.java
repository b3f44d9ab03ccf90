package csp.engine.channel;

import csp.Alt;
import csp.Channel;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jspecify.annotations.Nullable;

/**
 * What Lincheck does to a channel, also through choices that are kept; see {@link ModelChannel}.
 */
public abstract class Operations {
  private final Channel<Integer> channel;
  private final Alt<Integer> in;
  private final Alt<Integer> out;
  private int offered;

  Operations(int capacity) {
    channel = Channel.buffered(capacity);
    in = Alt.of(channel);
    out = Alt.of(channel.writingFrom(() -> offered));
    in.trySelect(); // from the second selection on it stays registered
    in.trySelect();
  }

  @Operation
  public @Nullable Integer tryRead() {
    return channel.tryRead().orElse(null);
  }

  @Operation
  public boolean tryWrite(int value) {
    return channel.tryWrite(value);
  }

  /** An Alt serves one selection at a time. */
  @Operation(nonParallelGroup = "in")
  public @Nullable Integer selectInput() {
    return in.trySelect().orElse(null);
  }

  @Operation(nonParallelGroup = "out")
  public boolean selectOutput(int value) {
    offered = value;
    return out.trySelect().isPresent();
  }

  @Operation
  public void close() {
    channel.close();
  }

  @Operation
  public void poison() {
    channel.poison();
  }

  @Operation
  public boolean isClosed() {
    return channel.isClosed();
  }

  @Operation
  public boolean isPoisoned() {
    return channel.isPoisoned();
  }
}
