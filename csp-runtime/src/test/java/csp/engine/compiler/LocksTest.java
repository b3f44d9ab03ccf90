package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A lock that is free again does not stop a process from waiting. */
@Timeout(60)
class LocksTest {
  private static final Object LOCK = new Object();

  static void between(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    int sum = 0;
    while (true) {
      int next = in.read();
      synchronized (LOCK) {
        sum += next;
      }
      out.write(sum);
    }
  }

  static void caughtOutside(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    for (int i = 0; i < 3; i++) {
      try {
        int value = 1;
        synchronized (LOCK) {
          value /= i;
        }
        out.write(value);
      } catch (ArithmeticException e) {
        out.write(in.read());
      }
    }
  }

  static void nested(ChannelInput<Integer> in) {
    synchronized (LOCK) {
      synchronized (in) {
        LOCK.notifyAll();
      }
      in.read();
    }
    in.read();
  }

  private final Read read = new Read();

  private List<Integer> heldAtSuspensions(String method) {
    UserMethod found = read.of(LocksTest.class).methodWithParameters(method + "(");
    Analysis analysis = read.analysed(found);
    int[] held = Locks.of(analysis.body);
    return analysis.suspensions.stream().map(s -> held[s.index()]).toList();
  }

  @Test
  void aLockTakenAndReleasedBetween() {
    assertEquals(List.of(0, 0), heldAtSuspensions("between"));
  }

  @Test
  @DisplayName("An exception leaves the lock before an outer handler communicates")
  void anExceptionUnlocks() {
    assertEquals(List.of(0, 0, 0), heldAtSuspensions("caughtOutside"));
  }

  @Test
  void locksInLocks() {
    assertEquals(List.of(1, 0), heldAtSuspensions("nested"));
  }
}
