package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import csp.Channel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FailuresTest {
  /** All are equal, and have no trace. */
  @SuppressWarnings("serial")
  private static final class Bad extends RuntimeException {
    Bad() {
      super("bad", null, false, false);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bad;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }

  @Test
  void manyFailuresAreKeptEachOnceAndInOrder() {
    Channel.create().name(); // csp hands over what the engine needs of it
    Bad first = new Bad();
    Failures failures = new Failures("path", first);
    List<Throwable> others = new ArrayList<>();
    for (int i = 0; i < 500_000; i++) {
      Bad next = new Bad();
      others.add(next);
      failures.add(next);
      failures.add(first);
      failures.add(others.get(i / 2));
    }
    RuntimeException thrown = failures.exception();
    assertSame(first, thrown.getCause());
    Throwable[] suppressed = thrown.getSuppressed();
    assertEquals(others.size(), suppressed.length);
    for (int i = 0; i < suppressed.length; i++) {
      assertSame(others.get(i), suppressed[i]);
    }
  }
}
