package csp;

import csp.engine.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A process that runs a body once. */
final class Call extends LeafTerm implements Plan.Once {
  private final Body body;

  private Call(Traits traits, Body body, @Nullable Object[] arguments) {
    super(traits, arguments);
    this.body = body;
  }

  static Call of(String name, Body body, @Nullable Object... arguments) {
    Terms.checkName(name);
    Terms.checkBody(body, name);
    return new Call(Traits.of(name), body, lambdaArguments(name, arguments));
  }

  static Call of(ProcessMethod method, Body body, @Nullable Object... arguments) {
    String name = method.name();
    return new Call(
        method.traits(), Terms.checkBody(body, name), Terms.checkArguments(arguments, name));
  }

  @Override
  Call with(Traits others) {
    return new Call(others, body, arguments);
  }

  @Override
  Plan plan() {
    return this;
  }

  @Override
  public void perform() throws Throwable {
    body.run();
  }
}
