package csp;

import csp.engine.channel.ChannelCore;
import csp.engine.channel.Probe;
import csp.engine.seam.VirtualTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Waits until something is so, without sleeping: until somebody waits at a channel, say. */
public final class Until {
  /** When to give up: a bug, not a measure. */
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(50);

  private Until() {}

  static void holds(String what, BooleanSupplier condition) {
    long begin = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - begin > LIMIT) {
        throw new AssertionError("waited in vain until " + what);
      }
      Thread.yield();
    }
  }

  /** Waits until exactly {@code n} wait to read. */
  static void reads(int n, ChannelInput<?> channel) {
    holds(n + " wait to read from " + channel.name(), () -> Probe.readers(core(channel)) == n);
  }

  /** Waits until one waits to read. */
  static void reads(ChannelInput<?> channel) {
    reads(1, channel);
  }

  /** Waits until exactly {@code n} wait to write. */
  static void writes(int n, Channel<?> channel) {
    holds(n + " wait to write to " + channel.name(), () -> Probe.writers(core(channel)) == n);
  }

  /** Waits until one waits to write. */
  public static void writes(Channel<?> channel) {
    writes(1, channel);
  }

  /** Waits until exactly {@code n} wait at a barrier. */
  static void parties(int n, Barrier barrier) {
    holds(
        n + " wait at " + barrier,
        () ->
            csp.engine.barrier.BarrierProbe.parties((csp.engine.barrier.BarrierCore) barrier.end())
                == n);
  }

  /** Waits until exactly {@code n} wait until a deadline. */
  static void sleeps(int n, VirtualTime time) {
    holds(n + " wait until a deadline", () -> time.sleepers() == n);
  }

  /** Waits until the process on that thread waits in an operation. */
  static void waits(AtomicReference<@Nullable Thread> thread) {
    holds(
        "it waits",
        () -> {
          Thread running = thread.get();
          return running != null && LockSupport.getBlocker(running) != null;
        });
  }

  static ChannelCore core(ChannelInput<?> channel) {
    return channel instanceof InputView<?> view ? view.channel() : (StandardChannel<?>) channel;
  }
}
