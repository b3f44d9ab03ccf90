package csp.demo.commstime;

import java.util.List;
import java.util.Locale;

/** What was measured: the nanoseconds of each round. */
record Rounds(int loops, List<Long> ns) {
  /** Prefix to delta2, delta2 to succ and to consumer, succ to prefix. */
  static final int COMMUNICATIONS = 4;

  Rounds {
    if (loops < 1 || ns.isEmpty()) throw new IllegalArgumentException("nothing was measured");
    ns = ns.stream().sorted().toList();
  }

  double fastest() {
    return (double) ns.getFirst() / loops;
  }

  double slowest() {
    return (double) ns.getLast() / loops;
  }

  /** The median, in nanoseconds a loop. */
  double median() {
    int middle = ns.size() / 2;
    long upper = ns.get(middle);
    long lower = ns.size() % 2 == 1 ? upper : ns.get(middle - 1);
    return (lower + upper) / 2.0 / loops;
  }

  /** How far the slowest round is from the fastest, in per cent of the median. */
  double spread() {
    return median() == 0 ? 0 : 100 * (slowest() - fastest()) / median();
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        """
        ns per loop           %10.1f   (median of %d rounds of %,d loops)
        ns per communication  %10.1f   (%d in each loop)
        fastest, slowest      %10.1f   %.1f ns per loop: a spread of %.0f %%\
        """,
        median(),
        ns.size(),
        loops,
        median() / COMMUNICATIONS,
        COMMUNICATIONS,
        fastest(),
        slowest(),
        spread());
  }
}
