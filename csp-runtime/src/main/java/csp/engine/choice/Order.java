package csp.engine.choice;

import csp.engine.seam.Chance;

/** The order in which a selection looks at the guards that may be ready. */
public enum Order {
  /** Each with the same probability. */
  RANDOM,
  /** In turn, from the one behind the last that was selected fairly. */
  FAIR,
  /** The first before the second, and so on. */
  PRIORITY;

  /** Returns the next guard to look at, among those in both sets, or -1 if there is none. */
  int pick(GuardSet candidateSet, GuardSet openSet, int favourite) {
    long[] candidates = candidateSet.words;
    long[] open = openSet.words;
    if (open.length == 0) {
      return -1;
    }
    return switch (this) {
      case RANDOM -> random(candidates, open);
      case FAIR -> {
        int from = first(candidates, open, favourite);
        yield from >= 0 ? from : first(candidates, open, 0);
      }
      case PRIORITY -> first(candidates, open, 0);
    };
  }

  private static int first(long[] candidates, long[] open, int from) {
    int word = from >> 6;
    long bits = candidates[word] & open[word] & (-1L << from);
    while (bits == 0) {
      if (++word == candidates.length) {
        return -1;
      }
      bits = candidates[word] & open[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  private static int random(long[] candidates, long[] open) {
    int count = 0;
    for (int word = 0; word < candidates.length; word++) {
      count += Long.bitCount(candidates[word] & open[word]);
    }
    if (count == 0) {
      return -1;
    }
    int skip = Chance.below(count);
    int word = 0;
    long bits = candidates[0] & open[0];
    for (int here = Long.bitCount(bits); skip >= here; here = Long.bitCount(bits)) {
      skip -= here;
      word++;
      bits = candidates[word] & open[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(Long.expand(1L << skip, bits));
  }
}
