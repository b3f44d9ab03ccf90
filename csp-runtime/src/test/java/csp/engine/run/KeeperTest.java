package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Execution;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("What is spawned elsewhere keeps the JVM alive until it ends, unless it is a daemon")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class KeeperTest {
  private final CountDownLatch go = new CountDownLatch(1);
  private final CSPProcess waits = CSPProcess.of("waits", go::await);

  /** It lets go after the joiners have been told, so one may be there a moment too early. */
  private static void awaitHeld(long expected) {
    while (Keeper.held() != expected) {
      Thread.onSpinWait();
    }
  }

  @Test
  void whatIsSpawnedElsewhereIsKept() {
    awaitHeld(0);
    Execution one = waits.spawn();
    Execution two = waits.spawn();
    assertEquals(2, Keeper.held());
    go.countDown();
    one.join();
    two.join();
    awaitHeld(0);
  }

  @Test
  void daemonsChildrenAndStartsAreNot() {
    awaitHeld(0);
    Execution daemon = waits.daemon().spawn();
    AtomicReference<Long> within = new AtomicReference<>();
    CSPProcess.of(
            "owner",
            () -> {
              CSPProcess.of("child", () -> within.set(Keeper.held())).spawn();
            })
        .start();
    assertEquals(0L, within.get());
    assertEquals(0, Keeper.held());
    go.countDown();
    daemon.join();
    assertTrue(!daemon.isRunning());
  }
}
