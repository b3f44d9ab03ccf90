package csp;

import csp.engine.plan.Plan;

/** Processes one after the other. */
final class Sequence extends Term implements Plan.Sequential, Containing {
  /** A sequence that is longer than the one it is appended to stays as it is if it has so many. */
  private static final int SHORT = 16;

  private final Elements elements;

  Sequence(Elements elements, Traits traits) {
    super(traits);
    this.elements = elements;
  }

  /** Returns {@code first} followed by {@code next}, each flattened if it is a plain sequence. */
  static Sequence of(Term first, Term next) {
    Elements head =
        first instanceof Sequence sequence && first.isPlain()
            ? sequence.elements
            : Elements.of(first);
    return new Sequence(append(head, next), Traits.NONE);
  }

  /** Returns the sequence of {@code terms}; none is Skip. */
  static Term of(Term[] terms) {
    if (terms.length == 0) {
      return Skip.SKIP;
    }
    Elements all = Elements.NONE;
    for (Term term : terms) {
      all = append(all, term);
    }
    return new Sequence(all, Traits.NONE);
  }

  /**
   * Flattens {@code next} into the list, unless that would copy much again and again, as it would
   * in {@code a.then(b.then(c.then(...)))}: nested or not, a sequence means the same.
   */
  private static Elements append(Elements head, Term next) {
    if (next instanceof Sequence sequence && next.isPlain()) {
      Elements tail = sequence.elements;
      if (tail.size() <= Math.max(SHORT, head.size())) {
        return head.plus(tail);
      }
    }
    return head.plus(next);
  }

  @Override
  Sequence with(Traits others) {
    return new Sequence(elements, others);
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
