package csp;

import csp.engine.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A process so many times, one after the other. */
final class Repetition extends Term implements Plan.Repeated, Containing {
  private final Term body;
  private final int count;

  Repetition(Term body, int count, @Nullable String label, boolean daemon) {
    super(label, daemon);
    this.body = body;
    this.count = count;
  }

  @Override
  Repetition with(@Nullable String newLabel, boolean newDaemon) {
    return new Repetition(body, count, newLabel, newDaemon);
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
