package csp.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.explore.Explorer;
import csp.explore.PointLoader;
import csp.explore.Scenario;
import csp.stress.Stress;
import java.lang.reflect.Constructor;

/** Explores the interleavings of a case, with up to two preemptions (three in the long form). */
final class Interleavings {
  private static final int PREEMPTIONS = Stress.scaled(2, 3);

  private Interleavings() {}

  static void explore(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    for (Constructor<?> made : loader.loadClass("csp.engine." + name).getDeclaredConstructors()) {
      if (made.getParameterCount() == arguments.length) {
        made.setAccessible(true);
        long runs = Explorer.explore(() -> make(made, arguments), PREEMPTIONS);
        assertTrue(runs > 0, "nothing has been explored");
        return;
      }
    }
    throw new AssertionError("it cannot be made: " + name);
  }

  private static Scenario make(Constructor<?> made, Object... arguments) {
    try {
      return (Scenario) made.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
