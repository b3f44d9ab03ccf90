package csp;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The elements of a composition: an immutable list that shares its array with the shorter lists it
 * was made from, so that a chain of n {@code then}s costs n steps, not n squared. A list may append
 * in place as long as nobody else has claimed the places after its own; {@code claimed} decides.
 *
 * <p>Safe to hand over by a data race: what a list shows was written before its final fields were,
 * and places that others claim lie beyond its size.
 */
final class Elements {
  static final Elements NONE = of(new Term[0]);

  private final Term[] array;
  private final AtomicInteger claimed;
  private final int size;

  private Elements(Term[] array, AtomicInteger claimed, int size) {
    this.array = array;
    this.claimed = claimed;
    this.size = size;
  }

  /** Returns the list of {@code terms}, an array that is the list's own from now on. */
  static Elements of(Term... terms) {
    return new Elements(terms, new AtomicInteger(terms.length), terms.length);
  }

  int size() {
    return size;
  }

  Term get(int index) {
    return array[index];
  }

  List<Term> asList() {
    return Arrays.asList(array).subList(0, size);
  }

  Elements plus(Elements others) {
    return plus(others.array, others.size);
  }

  Elements plus(Term... others) {
    return plus(others, others.length);
  }

  private Elements plus(Term[] others, int count) {
    int total = Math.addExact(size, count);
    if (total <= array.length && claimed.compareAndSet(size, total)) {
      System.arraycopy(others, 0, array, size, count);
      return new Elements(array, claimed, total);
    }
    Term[] larger = Arrays.copyOf(Arrays.copyOf(array, size), Math.max(total, roomFor(total)));
    System.arraycopy(others, 0, larger, size, count);
    return new Elements(larger, new AtomicInteger(total), total);
  }

  private static int roomFor(int total) {
    return (int) Math.min(total + (total >> 1) + 2L, Integer.MAX_VALUE - 8);
  }
}
