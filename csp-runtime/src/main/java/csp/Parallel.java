package csp;

import csp.engine.Plan;
import org.jspecify.annotations.Nullable;

/** Processes at the same time. */
final class Parallel extends Term implements Plan.Concurrent, Containing {
  private final Elements elements;

  private Parallel(Elements elements, @Nullable String label, boolean daemon) {
    super(label, daemon);
    this.elements = elements;
  }

  /** Returns {@code first} beside {@code others}; a plain parallel {@code first} is added to. */
  static Parallel of(Term first, Term[] others) {
    Elements head =
        first instanceof Parallel parallel && first.isPlain()
            ? parallel.elements
            : Elements.of(first);
    return new Parallel(head.plus(others), null, false);
  }

  /** Returns {@code terms} at the same time; none is Skip. */
  static Term of(Term[] terms) {
    return terms.length == 0 ? Skip.SKIP : new Parallel(Elements.of(terms), null, false);
  }

  @Override
  Parallel with(@Nullable String newLabel, boolean newDaemon) {
    return new Parallel(elements, newLabel, newDaemon);
  }

  @Override
  Plan plan() {
    return this;
  }

  @Override
  public int size() {
    return elements.size();
  }

  @Override
  public Plan element(int index) {
    return elements.get(index).plan();
  }

  Term term(int index) {
    return elements.get(index);
  }

  @Override
  public Iterable<?> parts() {
    return elements.asList();
  }
}
