import com.softwaremill.jox.Channel;
import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Requests;
import java.util.concurrent.atomic.AtomicBoolean;

/** A client and a server, while pairs of other processes are busy. */
final class Latency {
  private Latency() {}

  /** Starts the network from within a virtual thread. */
  static void run(int pairs, long[] nanos) throws Exception {
    new Together().and(() -> network(pairs, nanos)).join();
  }

  private static void network(int pairs, long[] nanos) throws Exception {
    AtomicBoolean busy = new AtomicBoolean(true);
    Together all = new Together();
    Channel<Integer> requests = Channel.newRendezvousChannel();
    Channel<Integer> replies = Channel.newRendezvousChannel();
    all.and(
            () -> {
              while (requests.receiveOrClosed() instanceof Integer x) replies.send(x + 1);
            })
        .and(() -> {
          for (int i = 0; i < nanos.length; i++) {
            if (i % Requests.BURST == 0) Thread.sleep(Requests.PAUSE_MILLIS);
            long asked = System.nanoTime();
            requests.send(i);
            int reply = replies.receive();
            nanos[i] = System.nanoTime() - asked;
            if (reply != i + 1) throw new IllegalStateException(i + ": " + reply);
          }
          requests.done();
          busy.set(false);
        });
    for (int i = 0; i < pairs; i++) pair(all, busy);
    all.join();
  }

  private static void pair(Together all, AtomicBoolean busy) {
    Channel<Long> there = Channel.newRendezvousChannel();
    Channel<Long> back = Channel.newRendezvousChannel();
    all.and(
            () -> {
              long x = 0;
              while (busy.get()) {
                for (int i = 0; i < Requests.BURST; i++) {
                  there.send(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
                  x = back.receive();
                }
                Thread.sleep(Requests.PAUSE_MILLIS);
              }
              there.done();
            })
        .and(() -> {
          while (there.receiveOrClosed() instanceof Long x) {
            back.send(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
          }
        });
  }
}
