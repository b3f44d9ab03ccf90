package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What a process cannot be compiled for. Where the comment says {@code because}, {@code explain()}
 * must name that line and give that reason.
 */
final class Refused {
  private static final Object LOCK = new Object();
  private static final ThreadLocal<Integer> LOCAL = ThreadLocal.withInitial(() -> 5);

  private static synchronized int guarded(ChannelInput<Integer> in) {
    return in.read(); // because its helper guarded is synchronized and communicates
  }

  @Process
  static void readsInALock(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    synchronized (LOCK) {
      log.add(in.read()); // because it communicates while it holds a lock
    }
    out.write("after");
  }

  @Process
  static synchronized void isSynchronized(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read()); // because it is synchronized and communicates
    log.add("end");
  }

  @Process
  static void callsASynchronizedHelper(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(guarded(in) + guarded(in));
    log.add("end");
  }

  @Process
  static void asksWhatItHolds(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    log.add(Thread.holdsLock(LOCK)); // because it calls Thread.holdsLock
  }

  @Process
  static void walksItsStack(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    log.add(
        StackWalker.getInstance()
                .walk(frames -> frames.count()) // because it calls StackWalker.walk
            > 0);
  }

  @Process
  static void callsItselfInALambda(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    if (in.read() < 2) {
      Runnable again = () -> callsItselfInALambda(in, out, log); // because it communicates inside
      again.run();
    }
    out.write("level");
  }

  private static int napping(int n) {
    try {
      Thread.sleep(1); // because its helper napping calls Thread.sleep
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return n;
  }

  @Process
  static void callsAHelperThatSleeps(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(napping(in.read()));
    log.add(in.read());
  }

  @Process
  static void holdsAnExplicitLock(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    ReentrantLock lock = new ReentrantLock();
    lock.lock(); // because it calls ReentrantLock.lock
    try {
      out.write(in.read());
    } finally {
      lock.unlock();
    }
    log.add(lock.isLocked());
  }

  @Process
  static void readsInALambda(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Supplier<Integer> next = () -> in.read() + 1; // because it communicates inside a lambda
    out.write(next.get());
    log.add(next.get());
  }

  @Process
  static void refersToRead(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Supplier<Integer> next = in::read; // because it communicates through the method reference read
    out.write(next.get() + next.get());
    log.add("end");
  }

  @Process
  static void writesInAStream(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Stream.of("a", "b")
        .map(s -> s + in.read())
        .forEach(out::write); // because it communicates through the method reference write
    in.forEach(log::add);
  }

  @Process
  static void asksForItsThread(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Thread before = Thread.currentThread(); // because it calls Thread.currentThread
    out.write(in.read());
    log.add(before == Thread.currentThread());
  }

  @Process
  static void usesAThreadLocal(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    LOCAL.set(in.read() + 40); // because it calls ThreadLocal.set
    out.write(in.read());
    log.add(LOCAL.get());
    LOCAL.remove();
  }

  @Process
  static void sleepsAsAThread(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws InterruptedException {
    out.write(in.read());
    Thread.sleep(1); // because it calls Thread.sleep
    out.write(in.read());
    log.add("slept");
  }

  @Process
  static void waitsForALatch(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws InterruptedException {
    CountDownLatch latch = new CountDownLatch(1);
    Thread.startVirtualThread(latch::countDown);
    latch.await(); // because it calls CountDownLatch.await
    out.write(in.read());
    log.add(latch.getCount());
  }

  @Process
  static void readsAStreamOfBytes(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws IOException {
    InputStream bytes = new ByteArrayInputStream(new byte[] {5, 6});
    out.write(bytes.read() + in.read()); // because it calls InputStream.read
    log.add(bytes.read());
  }
}
