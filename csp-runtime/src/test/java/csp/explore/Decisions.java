package csp.explore;

import java.util.Arrays;

/** The decisions of a run, and which run comes next: depth first. */
final class Decisions {
  private int[] taken = new int[64];
  private int[] options = new int[64];
  private int known;
  private int made;

  /** The next run begins: it takes the decisions that are known, and then always the first. */
  void rewind() {
    made = 0;
  }

  /** Decides between so many. */
  int decide(int among) {
    if (among == 1) {
      return 0;
    }
    if (made == known) {
      if (known == taken.length) {
        taken = Arrays.copyOf(taken, known * 2);
        options = Arrays.copyOf(options, known * 2);
      }
      taken[known] = 0;
      options[known] = among;
      known++;
    } else if (options[made] != among) {
      throw new IllegalStateException("the scenario is not determined by the decisions");
    }
    return taken[made++];
  }

  /** Goes to the next run; returns false if there is none. */
  boolean next() {
    known = made;
    while (known > 0) {
      int last = known - 1;
      if (taken[last] + 1 < options[last]) {
        taken[last]++;
        return true;
      }
      known--;
    }
    return false;
  }
}
