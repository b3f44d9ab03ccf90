package csp.engine.channel;

import org.jspecify.annotations.Nullable;

/**
 * What messages say of a channel; few channels ever need it. Written under the channel's lock, and
 * read without.
 */
final class Label {
  /** Its name; written once, null until one is given or made up. */
  volatile @Nullable String name;

  /** Who poisoned or closed it; null while it is open. */
  volatile @Nullable String endedBy;

  Label(@Nullable String name) {
    this.name = name;
  }
}
