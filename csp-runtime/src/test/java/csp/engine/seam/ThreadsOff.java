package csp.engine.seam;

import java.util.concurrent.Callable;

/** A machine on which no thread can be started. */
public final class ThreadsOff {
  private ThreadsOff() {}

  public static <T> T during(Callable<T> task) throws Exception {
    Threads.Source before =
        Threads.replace((name, body) -> {
          throw new OutOfMemoryError("unable to create native thread");
        });
    try {
      return task.call();
    } finally {
      Threads.replace(before);
    }
  }
}
