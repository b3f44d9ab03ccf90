package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Locks that are released again before the process communicates. */
final class Locks {
  private static final Object LOCK = new Object();

  private static synchronized int guarded(int n) {
    return n + (Thread.holdsLock(Locks.class) ? 100 : 0);
  }

  @Process
  static void betweenCommunications(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int sum = 0;
    for (int i = 0; i < 3; i++) {
      int value = in.read();
      synchronized (LOCK) {
        sum += value;
        log.add(Thread.holdsLock(LOCK));
      }
      out.write(sum);
    }
    log.add(Thread.holdsLock(LOCK));
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
        out.write("free " + !Thread.holdsLock(LOCK) + in.read());
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
      log.add(Thread.holdsLock(other) || Thread.holdsLock(LOCK));
    }
  }

  @Process
  static void aSynchronizedHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(guarded(in.read()) + guarded(in.read()));
    log.add(guarded(guarded(in.read())));
  }

  @Process
  static void explicitLock(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    ReentrantLock lock = new ReentrantLock();
    AtomicInteger count = new AtomicInteger();
    for (int i = 0; i < 3; i++) {
      int value = in.read();
      lock.lock();
      try {
        count.addAndGet(value);
      } finally {
        lock.unlock();
      }
      out.write(count.get());
    }
    log.add(lock.isLocked());
  }
}
