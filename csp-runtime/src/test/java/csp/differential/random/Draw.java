package csp.differential.random;

import java.util.List;
import java.util.Random;

/** Decisions, the same for the same seed; and names, each used once. */
final class Draw {
  private final Random random;
  private int names;

  /** How many more statements and compound expressions may be written. */
  private int paper;

  Draw(long seed, int paper) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    this.paper = paper;
  }

  int below(int n) {
    return random.nextInt(n);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  final <T> T of(T... choices) {
    return choices[below(choices.length)];
  }

  <T> T of(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  String name(String stem) {
    return stem + names++;
  }

  /** Takes a piece of paper; when none is left, only what is simple can be written. */
  boolean mayGoOn() {
    return paper-- > 0;
  }

  boolean hasPaper() {
    return paper > 0;
  }
}
