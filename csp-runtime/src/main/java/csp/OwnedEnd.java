package csp;

/**
 * What a process may own and leaves behind poisoned or closed when it ends badly: an end of a
 * channel, a barrier.
 */
interface OwnedEnd {
  /**
   * Poisons it, or closes it if {@code closing}. The close is that of an owner who has gone: writes
   * that wait are told so, since their last reader may be gone. Never waits, and may be called
   * again.
   */
  void release(boolean closing);
}
