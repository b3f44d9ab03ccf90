package csp.engine.choice;

import java.util.Arrays;

/** A set of the guards of one choice, by index: a row of bits, 64 a word. */
final class GuardSet {
  final long[] words;

  GuardSet(int guards) {
    words = new long[(guards + 63) >> 6];
  }

  void add(int index) {
    words[index >> 6] |= 1L << index;
  }

  void remove(int index) {
    words[index >> 6] &= ~(1L << index);
  }

  void clear() {
    Arrays.fill(words, 0);
  }

  void addAll(int guards) {
    for (int i = 0; i < guards; i++) {
      add(i);
    }
  }

  boolean isEmpty() {
    for (long word : words) {
      if (word != 0) {
        return false;
      }
    }
    return true;
  }
}
