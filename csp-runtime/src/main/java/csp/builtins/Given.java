package csp.builtins;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** Checks what factories are given when they are called, not when the process runs. */
final class Given {
  private Given() {}

  /** Returns a copy of {@code channels}, of which there must be one at least. */
  static <C> List<C> some(Collection<? extends C> channels, String what) {
    if (channels.isEmpty()) {
      throw new IllegalArgumentException("it needs one " + what + " at least");
    }
    return List.copyOf(channels);
  }

  static Duration positive(Duration period) {
    if (!period.isPositive()) {
      throw new IllegalArgumentException("a period cannot be " + period);
    }
    return period;
  }

  static int positive(int n, String what) {
    if (n <= 0) {
      throw new IllegalArgumentException(what + " cannot be " + n);
    }
    return n;
  }
}
