package csp;

import csp.engine.plan.Plan;

/** Processes at the same time. */
final class Parallel extends Term implements Plan.Concurrent, Containing {
  private final Elements elements;

  private Parallel(Elements elements, Traits traits) {
    super(traits);
    this.elements = elements;
  }

  /** Returns {@code first} beside {@code others}; a plain parallel {@code first} is added to. */
  static Parallel of(Term first, Term[] others) {
    Elements head =
        first instanceof Parallel parallel && first.isPlain()
            ? parallel.elements
            : Elements.of(first);
    return new Parallel(head.plus(others), Traits.NONE);
  }

  /** Returns {@code terms} at the same time; none is Skip. */
  static Term of(Term[] terms) {
    return terms.length == 0 ? Skip.SKIP : new Parallel(Elements.of(terms), Traits.NONE);
  }

  @Override
  Parallel with(Traits others) {
    return new Parallel(elements, others);
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
