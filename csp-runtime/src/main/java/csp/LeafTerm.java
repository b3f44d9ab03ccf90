package csp;

import csp.engine.plan.Ending;
import csp.engine.plan.Origin;
import java.lang.invoke.MethodHandles.Lookup;
import org.jspecify.annotations.Nullable;

/** A process that runs a body of the user's, and the arguments whose ends it owns. */
abstract sealed class LeafTerm extends Term permits Call, Server {
  final @Nullable Object[] arguments;

  LeafTerm(Traits traits, @Nullable Object[] arguments) {
    super(traits);
    this.arguments = arguments;
  }

  /** Checks the arguments of a lambda process; at creation only these themselves are looked at. */
  static @Nullable Object[] lambdaArguments(String name, @Nullable Object[] arguments) {
    @Nullable Object[] copy = Terms.checkArguments(arguments, name);
    for (Object argument : copy) {
      Records.checkOpen(name, argument);
    }
    return copy;
  }

  final @Nullable Lookup lookup() {
    ProcessMethod method = traits.method();
    return method == null ? null : method.lookup();
  }

  public final @Nullable Origin origin() {
    ProcessMethod method = traits.method();
    return method == null ? null : method.origin();
  }

  public final @Nullable Object[] arguments() {
    return arguments;
  }

  public final void release(Ending how) throws Throwable {
    OwnedEnds.release(arguments, lookup(), how == Ending.CLOSED);
  }
}
