package csp.explore;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * The monitors of objects, as the explored code uses them: who finds one taken gives up the turn,
 * where with a real one the thread that has the turn would block. Only who has the turn is here.
 */
public final class Monitors {
  private record Held(Thread owner, int times) {}

  private static final Map<Object, Held> HELD = new IdentityHashMap<>();

  private Monitors() {}

  static void clear() {
    synchronized (HELD) {
      HELD.clear();
    }
  }

  public static void enter(Object monitor) {
    Explorer.point("synchronized");
    Thread me = Thread.currentThread();
    while (true) {
      synchronized (HELD) {
        Held held = HELD.get(monitor);
        if (held == null || held.owner == me) {
          HELD.put(monitor, new Held(me, held == null ? 1 : held.times + 1));
          return;
        }
      }
      Explorer.spin();
    }
  }

  public static void exit(Object monitor) {
    Explorer.flush();
    synchronized (HELD) {
      Held held = HELD.get(monitor);
      if (held == null || held.owner != Thread.currentThread()) {
        throw new IllegalMonitorStateException();
      }
      if (held.times == 1) {
        HELD.remove(monitor);
      } else {
        HELD.put(monitor, new Held(held.owner, held.times - 1));
      }
    }
  }
}
