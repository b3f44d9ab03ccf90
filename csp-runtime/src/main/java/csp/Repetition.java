package csp;

import csp.engine.plan.Plan;
import java.util.List;

/** A process so many times, one after the other. */
final class Repetition extends Term implements Plan.Repeated, Containing {
  private final Term body;
  private final int count;

  Repetition(Term body, int count, Traits traits) {
    super(traits);
    this.body = body;
    this.count = count;
  }

  @Override
  Repetition with(Traits others) {
    return new Repetition(body, count, others);
  }

  @Override
  Plan plan() {
    return this;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public Plan body() {
    return body.plan();
  }

  Term term() {
    return body;
  }

  @Override
  public Iterable<?> parts() {
    return List.of(body);
  }
}
