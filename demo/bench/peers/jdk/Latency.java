import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Requests;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client and a server, while pairs of other threads are busy; -1 is the last message. */
final class Latency {
  private final Links links;

  Latency(Links links) {
    this.links = links;
  }

  /** Starts the network from within a virtual thread. */
  void run(int pairs, long[] nanos) throws Exception {
    new Together().and(() -> network(pairs, nanos)).join();
  }

  private void network(int pairs, long[] nanos) throws Exception {
    AtomicBoolean busy = new AtomicBoolean(true);
    Together all = new Together();
    Link requests = links.create();
    Link replies = links.create();
    all.and(
            () -> {
              for (int x = requests.take(); x >= 0; x = requests.take()) replies.put(x + 1);
            })
        .and(() -> {
          for (int i = 0; i < nanos.length; i++) {
            if (i % Requests.BURST == 0) Thread.sleep(Requests.PAUSE_MILLIS);
            long asked = System.nanoTime();
            requests.put(i);
            int reply = replies.take();
            nanos[i] = System.nanoTime() - asked;
            if (reply != i + 1) throw new IllegalStateException(i + ": " + reply);
          }
          requests.put(-1);
          busy.set(false);
        });
    for (int i = 0; i < pairs; i++) pair(all, busy);
    all.join();
  }

  private void pair(Together all, AtomicBoolean busy) {
    Link there = links.create();
    Link back = links.create();
    all.and(
            () -> {
              int x = 0;
              while (busy.get()) {
                for (int i = 0; i < Requests.BURST; i++) {
                  there.put((int) Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
                  x = back.take();
                }
                Thread.sleep(Requests.PAUSE_MILLIS);
              }
              there.put(-1);
            })
        .and(() -> {
          for (int x = there.take(); x >= 0; x = there.take()) {
            back.put((int) Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
          }
        });
  }
}
