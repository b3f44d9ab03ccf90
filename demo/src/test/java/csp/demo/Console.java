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
    return new Console(0).listen(program, false);
  }

  /** Returns at least the first lines that a program prints; then it is terminated. */
  public static String firstPrintedBy(int lines, Body program) {
    return new Console(lines).listen(program, true);
  }

  private String listen(Body program, boolean terminate) {
    PrintStream before = System.out;
    System.setOut(new PrintStream(this, true, StandardCharsets.UTF_8));
    try {
      Execution run = CSPProcess.of("program", program).spawn();
      if (terminate) {
        await(run);
        run.terminate();
      }
      if (!run.join(PATIENCE)) {
        run.terminate();
        throw new AssertionError("it does not end, and has printed\n" + this);
      }
    } finally {
      System.setOut(before);
    }
    return toString(StandardCharsets.UTF_8);
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
