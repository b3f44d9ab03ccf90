package csp.demo;

import csp.Body;
import csp.CSPProcess;
import csp.Execution;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Listens to what programs print on {@link System#out}. One test at a time. */
public final class Console extends ByteArrayOutputStream {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final CountDownLatch lines;

  private Console(int lines) {
    this.lines = new CountDownLatch(lines);
  }

  /** Returns all that a program prints until it ends. */
  public static String printedBy(Body program) {
    Console console = new Console(0);
    console.listen(program);
    return console.toString(StandardCharsets.UTF_8);
  }

  /** Returns at least the first lines that a program prints; then it is terminated. */
  public static String firstPrintedBy(int lines, Body program) {
    Console console = new Console(lines);
    console.listen(() -> {
      Execution run = CSPProcess.of("program", program).spawn();
      console.await(run);
      run.terminate();
      run.join();
    });
    return console.toString(StandardCharsets.UTF_8);
  }

  private void listen(Body program) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(this, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new AssertionError("it has printed\n" + this, e);
    } finally {
      System.setOut(before);
    }
  }

  /** Waits until so many lines are there; who has ended prints no more. */
  private void await(Execution run) {
    long begin = System.nanoTime();
    try {
      while (!lines.await(10, TimeUnit.MILLISECONDS) && run.isRunning()) {
        if (System.nanoTime() - begin > PATIENCE.toNanos()) {
          throw new AssertionError("no more is printed than\n" + this);
        }
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public synchronized void write(byte[] bytes, int start, int length) {
    super.write(bytes, start, length);
    for (int i = start; i < start + length; i++) if (bytes[i] == '\n') lines.countDown();
  }

  @Override
  public synchronized void write(int b) {
    super.write(b);
    if (b == '\n') lines.countDown();
  }
}
