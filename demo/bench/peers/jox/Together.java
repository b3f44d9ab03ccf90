import java.util.ArrayList;
import java.util.List;

/** Virtual threads, started together and waited for. Jox's own scopes need a preview of the JDK. */
final class Together {
  private final List<Thread> threads = new ArrayList<>();
  private volatile Throwable failure;

  /** What a thread runs. */
  @FunctionalInterface
  interface Body {
    void run() throws Exception;
  }

  Together and(Body body) {
    threads.add(
        Thread.ofVirtual()
            .start(() -> {
              try {
                body.run();
              } catch (Exception | AssertionError e) {
                failure = e;
              }
            }));
    return this;
  }

  void join() throws InterruptedException {
    for (Thread thread : threads) thread.join();
    if (failure != null) throw new IllegalStateException(failure);
  }
}
