package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Locks that are released again before the process communicates. */
final class Locks {
  private static final Object LOCK = new Object();

  private static synchronized int guarded(int n) {
    return n + 100;
  }

  private static int shared;

  @Process
  static void betweenCommunications(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int value = in.read();
      synchronized (LOCK) {
        sum += value;
        log.add(sum);
      }
      out.write(sum);
    }
  }

  @Process
  static void leftByAnException(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 1; i >= 0; i--) {
      int value = in.read();
      try {
        synchronized (LOCK) {
          value /= i;
        }
        out.write(value);
      } catch (ArithmeticException e) {
        log.caught(e);
        out.write("free " + in.read());
      }
    }
  }

  @Process
  static void twoAtOnce(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Object other = new Object();
    for (int i = 0; i < 3; i++) {
      out.write(in.read());
      synchronized (LOCK) {
        synchronized (other) {
          if (i == 1) {
            continue;
          }
          log.add("both " + i);
        }
      }
      log.add(in.read());
    }
  }

  @Process
  static void aSynchronizedHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(guarded(in.read()) + guarded(in.read()));
    log.add(guarded(guarded(in.read())));
  }

  @Process
  static void lockedOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Object lock = new Object[] {LOCK}[in.read()];
    shared = 0;
    for (int i = 0; i < 3; i++) {
      int next = in.read();
      synchronized (lock) {
        shared += next;
        if (shared > 3) {
          break;
        }
      }
      out.write(shared);
    }
    log.add(shared);
  }

  @Process
  static void failsInside(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int zero = in.read();
    out.write(in.read());
    synchronized (LOCK) {
      log.add("inside");
      synchronized (in) {
        log.add(1 / zero);
      }
    }
  }
}
