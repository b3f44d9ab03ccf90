package csp.engine;

import java.util.Objects;

/**
 * What stands for a channel in users' hands: a view of one direction, beside the channel itself.
 */
public interface ChannelEnd {
  /** Returns the channel behind it. */
  ChannelCore core();

  /** Returns the channel behind an end that is either the channel or a view of it. */
  static ChannelCore coreOf(Object end) {
    return end instanceof ChannelCore channel
        ? channel
        : ((ChannelEnd) Objects.requireNonNull(end)).core();
  }
}
