package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.engine.plan.Ending;
import csp.engine.waiting.ThreadWaiter;
import csp.engine.waiting.Waiter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who waits for the end of an execution is told once, or leaves before")
class JoinersTest {
  private final RootRun root = new RootRun(new Nothing("nothing"), null, true);
  private final Waiter first = joiner();
  private final Waiter second = joiner();
  private final Waiter third = joiner();

  private static Waiter joiner() {
    ThreadWaiter waiter = new ThreadWaiter(Thread.currentThread(), null);
    waiter.prepare(null);
    return waiter;
  }

  private void end() {
    root.childEnded(root, Ending.RETURNED, new Drive(false));
  }

  private List<Integer> outcomes() {
    return List.of(first.outcome(), second.outcome(), third.outcome());
  }

  @Test
  void allAreTold() {
    root.addJoiner(first);
    root.addJoiner(second);
    root.addJoiner(third);
    end();
    assertEquals(List.of(Waiter.DONE, Waiter.DONE, Waiter.DONE), outcomes());
  }

  @Test
  void whoHasLeftIsNotTold() {
    root.addJoiner(first);
    root.addJoiner(second);
    root.addJoiner(third);
    assertTrue(root.removeJoiner(second));
    assertFalse(root.removeJoiner(second));
    end();
    assertEquals(List.of(Waiter.DONE, Waiter.PENDING, Waiter.DONE), outcomes());
  }

  @Test
  void whoIsToldToStopBeforeItHasJoinedLeavesTheOthersAlone() {
    root.addJoiner(first);
    assertFalse(root.removeJoiner(second));
    end();
    assertEquals(List.of(Waiter.DONE, Waiter.PENDING, Waiter.PENDING), outcomes());
  }

  @Test
  void whoComesAfterTheEndNeedNotWaitAndCannotLeave() {
    end();
    assertFalse(root.addJoiner(first));
    assertFalse(root.removeJoiner(first));
  }
}
