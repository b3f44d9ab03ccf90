package csp.engine.compiler;

import csp.ChannelInput;
import csp.ChannelOutput;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Methods that need a thread; see {@link RefusalsTest}. None is ever run. */
@SuppressWarnings({"unused", "resource"})
final class RefusedBodies {
  private static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
  private static final ScopedValue<String> SCOPED = ScopedValue.newInstance();

  private RefusedBodies() {}

  static synchronized void synchronizedBody(ChannelInput<Integer> in) {
    in.read();
  }

  static void holdsLock(ChannelInput<Integer> in) {
    Object lock = new Object();
    synchronized (lock) {
      System.out.println("held");
      in.read();
    }
  }

  static void holdsLockAroundHelper(ChannelInput<Integer> in) {
    synchronized (in) {
      helper(in);
    }
  }

  static int helper(ChannelInput<Integer> in) {
    return in.read() + in.read();
  }

  static void inLambda(ChannelInput<Integer> in) {
    List.of(1, 2).forEach(x -> System.out.println(x + in.read()));
  }

  static void inLambdaOfHelper(ChannelInput<Integer> in) {
    forEach(in);
  }

  static void forEach(ChannelInput<Integer> in) {
    List.of(1, 2).forEach(x -> System.out.println(x + helper(in)));
  }

  static void inNestedLambda(ChannelInput<Integer> in) {
    Supplier<Supplier<Integer>> nested = () -> () -> in.read();
    nested.get().get();
  }

  static void methodReference(ChannelInput<Integer> in) throws Exception {
    Callable<Integer> call = in::read;
    call.call();
  }

  static synchronized int synchronizedHelper(ChannelInput<Integer> in) {
    return in.read();
  }

  static void callsSynchronizedHelper(ChannelInput<Integer> in) {
    synchronizedHelper(in);
  }

  static native void nativeBody(ChannelInput<Integer> in);

  void instance(ChannelInput<Integer> in) {
    in.read();
  }

  static void currentThread(ChannelOutput<String> out) {
    out.write(Thread.currentThread().getName());
  }

  static void sleeps(ChannelInput<Integer> in) throws InterruptedException {
    in.read();
    Thread.sleep(1);
  }

  static void helperSleeps(ChannelInput<Integer> in) throws InterruptedException {
    in.read();
    nap();
  }

  static void nap() throws InterruptedException {
    TimeUnit.SECONDS.sleep(1);
  }

  static void threadLocal(ChannelOutput<String> out) {
    out.write(LOCAL.get());
  }

  static void scopedValue(ChannelOutput<String> out) {
    out.write(SCOPED.get());
  }

  static void waits(Object lock) throws InterruptedException {
    lock.wait();
  }

  static void parks(ChannelInput<Integer> in) {
    LockSupport.park(in);
  }

  static void locks(Lock lock) {
    lock.lock();
  }

  static void reads(BufferedReader reader) throws IOException {
    reader.readLine();
  }

  static void readsSystemIn(ChannelOutput<String> out) {
    out.write(new Scanner(System.in).nextLine());
  }

  static void files(Path path) throws IOException {
    Files.readString(path);
  }

  static void accepts(ServerSocket socket) throws IOException {
    socket.accept();
  }

  static void takes(BlockingQueue<String> queue) throws InterruptedException {
    queue.take();
  }

  static void polls(BlockingQueue<String> queue) throws InterruptedException {
    queue.poll(1, TimeUnit.SECONDS);
  }

  static void future(Future<String> future) throws Exception {
    future.get();
  }

  static void joins(CompletableFuture<String> future) {
    future.join();
  }

  static void latch(CountDownLatch latch) throws InterruptedException {
    latch.await();
  }

  static void semaphore(Semaphore semaphore) throws InterruptedException {
    semaphore.acquire();
  }

  static void waitsFor(Process process) throws InterruptedException {
    process.waitFor();
  }
}
