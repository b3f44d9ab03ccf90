package csp.engine.seam;

/** The one place that starts threads. Tests replace the source to choose a schedule. */
public final class Threads {
  private static volatile Source source = new SystemSource();

  private Threads() {}

  /** Where threads come from. */
  interface Source {
    void start(String name, Runnable task);
  }

  /** Runs {@code task} on a new daemon thread of that name, of the kind of the execution mode. */
  public static void start(String name, Runnable task) {
    source.start(name, task);
  }

  /** Starts the thread that keeps the JVM alive. */
  public static Thread startKeeper(Runnable keeper) {
    return Thread.ofPlatform().daemon(false).name("csp-keeper").start(keeper);
  }

  /**
   * Gives a worker a thread. A virtual one is cheap to park and to wake beside other virtual
   * threads; one of the system is needed when others compute on the carriers.
   */
  public static void startWorker(int index, Runnable worker, boolean onSystemThread) {
    String name = "csp-worker-" + index;
    if (onSystemThread) {
      Thread.ofPlatform().daemon(true).name(name).start(worker);
    } else {
      Thread.ofVirtual().name(name).start(worker);
    }
  }

  /** Starts the thread that ends the waits whose time is over. */
  public static Thread startClock(Runnable clock) {
    return Thread.ofPlatform().daemon(true).name("csp-clock").start(clock);
  }

  /** Starts the thread that watches the workers. */
  public static void startWatchdog(Runnable watchdog) {
    Thread.ofPlatform().daemon(true).name("csp-watchdog").start(watchdog);
  }

  /** Replaces the source; returns the one before. For tests. */
  static Source replace(Source replacement) {
    Source before = source;
    source = replacement;
    return before;
  }

  private static final class SystemSource implements Source {
    @Override
    public void start(String name, Runnable task) {
      if (ExecutionMode.chosen() == ExecutionMode.PLATFORM) {
        Thread.ofPlatform().daemon(true).name(name).start(task);
      } else {
        Thread.ofVirtual().name(name).start(task);
      }
    }
  }
}
