package csp.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.explore.Explorer;
import csp.explore.PointLoader;
import csp.explore.Scenario;
import csp.stress.Stress;
import java.lang.reflect.Constructor;
import java.util.function.Supplier;

/** Explores the interleavings of a case, with up to two preemptions (three in the long form). */
final class Interleavings {
  private static final int PREEMPTIONS = Stress.scaled(2, 3);

  private Interleavings() {}

  static void explore(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    Supplier<Scenario> scenarios = scenarios(loader, name, arguments);
    assertTrue(Explorer.explore(scenarios, PREEMPTIONS) > 0, "nothing has been explored");
  }

  /** The same for a case that is large: with one preemption less. */
  static void exploreLarge(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    Supplier<Scenario> scenarios = scenarios(loader, name, arguments);
    assertTrue(Explorer.explore(scenarios, PREEMPTIONS - 1) > 0, "nothing has been explored");
  }

  static void exploreWithoutRoom(PointLoader loader, String name) throws ClassNotFoundException {
    long objects = Explorer.exploreWithoutRoom(scenarios(loader, name));
    assertTrue(objects > 10, "there was always room");
  }

  private static Supplier<Scenario> scenarios(PointLoader loader, String name, Object... arguments)
      throws ClassNotFoundException {
    for (Constructor<?> made : loader.loadClass("csp.engine." + name).getDeclaredConstructors()) {
      if (made.getParameterCount() == arguments.length) {
        made.setAccessible(true);
        return () -> make(made, arguments);
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
