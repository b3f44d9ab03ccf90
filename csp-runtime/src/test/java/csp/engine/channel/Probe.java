package csp.engine.channel;

import csp.engine.choice.Choices;
import csp.engine.stackless.StacklessProcess;
import csp.engine.waiting.Queues;

/** Looks into a channel: who is in its queues. For tests, which never sleep. */
public final class Probe {
  private Probe() {}

  /** Returns how many wait to read, choices that wait just now included. */
  public static int readers(ChannelCore channel) {
    return Queues.count(channel, () -> channel.queue(false), Choices::waits);
  }

  /** Returns how many wait to write, choices that wait just now included. */
  public static int writers(ChannelCore channel) {
    return Queues.count(channel, () -> channel.queue(true), Choices::waits);
  }

  /** Returns how many nodes are in the queues, whether they wait or not. */
  public static int queued(ChannelCore channel) {
    return Queues.count(channel, () -> channel.queue(false), node -> true)
        + Queues.count(channel, () -> channel.queue(true), node -> true);
  }

  /** Takes a value as an iteration of {@code me} does; returns the outcome. */
  public static int attemptTake(ChannelCore channel, StacklessProcess me) {
    return channel.attemptTake(me);
  }

  /** Tells whether it ticks, and nobody hands its ticks to processes without a thread. */
  public static boolean isUnwatched(ChannelCore channel) {
    return channel.isUnwatched();
  }
}
