package csp.engine.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.lang.Thread.UncaughtExceptionHandler;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/**
 * A failure that nobody waits for goes to the default uncaught-exception handler, which may well
 * start a process to tell of it, and wait: the worker that calls it has others to run, this one
 * among them.
 */
class WaitingHandlerTest {
  @Process
  static void fails() {
    throw new IllegalStateException("nobody waits for this");
  }

  @Process
  static void tells(CountDownLatch told) {
    told.countDown();
  }

  @Test
  void theUncaughtExceptionHandlerMayStartProcesses() throws InterruptedException {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch handled = new CountDownLatch(1);
    UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
      WaitingHandlerTestProcesses.tells(told).start();
      handled.countDown();
    });
    try {
      WaitingHandlerTestProcesses.fails().spawn();
      assertTrue(handled.await(20, TimeUnit.SECONDS), "the handler waits for ever");
      assertTrue(told.await(0, TimeUnit.SECONDS));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }
}
