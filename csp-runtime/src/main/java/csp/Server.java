package csp;

import csp.engine.plan.Plan;
import org.jspecify.annotations.Nullable;

/** A process that runs an iteration again and again. */
final class Server extends LeafTerm implements CSPServer, Plan.Forever {
  /** The state of a server that carries none. */
  static final Object NO_STATE = "no state";

  private final @Nullable Object first;
  private final Iteration<@Nullable Object> iteration;

  private Server(
      Traits traits,
      @Nullable Object first,
      Iteration<@Nullable Object> iteration,
      @Nullable Object[] arguments) {
    super(traits, arguments);
    this.first = first;
    this.iteration = iteration;
  }

  @SuppressWarnings("unchecked") // an S goes in, and only what the iteration returns after it
  static <S extends @Nullable Object> Server of(
      String name, S first, Iteration<S> iteration, @Nullable Object... arguments) {
    Terms.checkName(name);
    Terms.checkBody(iteration, name);
    return new Server(
        Traits.of(name),
        first,
        (Iteration<@Nullable Object>) iteration,
        lambdaArguments(name, arguments));
  }

  @SuppressWarnings("unchecked") // as above
  static <S extends @Nullable Object> Server of(
      ProcessMethod method, S first, Iteration<S> iteration, @Nullable Object... arguments) {
    String name = method.name();
    Terms.checkBody(iteration, name);
    return new Server(
        method.traits(),
        first,
        (Iteration<@Nullable Object>) iteration,
        Terms.checkArguments(arguments, name));
  }

  /** Returns the iteration of a server that carries no state. */
  static Iteration<@Nullable Object> stateless(Body body, String name) {
    Terms.checkBody(body, name);
    return state -> {
      body.run();
      return state;
    };
  }

  @Override
  Server with(Traits others) {
    return new Server(others, first, iteration, arguments);
  }

  @Override
  public CSPServer named(String name) {
    return with(traits.named(Terms.checkName(name)));
  }

  @Override
  public CSPServer daemon() {
    return with(traits.asDaemon());
  }

  @Override
  Plan plan() {
    return this;
  }

  @Override
  public @Nullable Object first() {
    return first;
  }

  @Override
  public boolean carriesState() {
    return first != NO_STATE;
  }

  @Override
  @SuppressWarnings("NullAway") // whether the state may be null is the user's choice of S
  public @Nullable Object next(@Nullable Object state) throws Throwable {
    return iteration.next(state);
  }
}
