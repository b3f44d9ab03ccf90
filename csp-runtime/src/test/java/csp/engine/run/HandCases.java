package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.engine.plan.Plan;
import csp.explore.Scenario;
import java.util.ArrayList;
import java.util.List;

/** Small cases of threads that share the elements of a composition. */
final class HandCases {
  private HandCases() {}

  /** One takes its elements, when another takes from it what it has not begun. */
  static final class TakenFrom implements Scenario {
    private final ParallelRun whole;
    private final Hands all;
    private final List<Integer> begun = new ArrayList<>();

    TakenFrom() {
      Plan body = new Nothing("body");
      Plan.Concurrent plan = (Plan.Concurrent) Terms.par(body, body, body);
      whole = new ParallelRun(plan, new RootRun(plan, null, true), 0, 0);
      all = new Hands(whole);
    }

    @Override
    public List<Runnable> parties() {
      Hand first = new Hand(all, whole);
      Hand second = new Hand(all, whole);
      while (whole.canMakeMore()) {
        whole.makeSome();
      }
      first.take(0, whole.made());
      return List.of(
          () -> beginAll(first),
          () -> {
            second.takeAllOf(first);
            beginAll(second);
          });
    }

    private void beginAll(Hand hand) {
      Drive drive = new Drive(hand);
      for (Run next = hand.next(drive); next != null; next = hand.next(drive)) {
        begun.add(next.index);
      }
    }

    @Override
    public void check() {
      assertEquals(List.of(0, 1, 2), begun.stream().sorted().toList(), "each begins once");
    }
  }
}
