package csp.engine.seam;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A machine on which no thread can be started, or only some more. */
public final class ThreadsOff {
  private static final Threads.Source NONE =
      (name, body) -> {
        throw new OutOfMemoryError("unable to create native thread");
      };

  private ThreadsOff() {}

  public static <T> T during(Callable<T> task) throws Exception {
    return after(0, task);
  }

  /** Runs {@code task} on a machine where {@code some} threads can be started, and no more. */
  public static <T> T after(int some, Callable<T> task) throws Exception {
    AtomicInteger left = new AtomicInteger(some);
    Threads.Source before = Threads.replace(NONE);
    try {
      Threads.replace(
          (name, body) -> (left.getAndDecrement() > 0 ? before : NONE).start(name, body));
      return task.call();
    } finally {
      Threads.replace(before);
    }
  }
}
