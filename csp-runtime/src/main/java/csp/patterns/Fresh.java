package csp.patterns;

import csp.CSPProcess;
import java.util.function.Supplier;

/**
 * A process that makes its inner channels when it starts, not when it is described: so every start
 * is a fresh run, also after one that ended by poison, and two may run at once.
 */
final class Fresh {
  private Fresh() {}

  static CSPProcess of(String name, Supplier<CSPProcess> network, Object... outerEnds) {
    return CSPProcess.of(name, () -> network.get().start(), outerEnds);
  }
}
