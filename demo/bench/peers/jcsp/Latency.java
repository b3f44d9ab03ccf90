import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Requests;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jcsp.lang.CSTimer;
import org.jcsp.lang.Channel;
import org.jcsp.lang.One2OneChannel;
import org.jcsp.lang.Parallel;

/** A client and a server, while pairs of other processes are busy; -1 is the last message. */
final class Latency {
  private Latency() {}

  static void run(int pairs, long[] nanos) {
    AtomicBoolean busy = new AtomicBoolean(true);
    Parallel all = new Parallel();
    One2OneChannel<Integer> requests = Channel.one2one();
    One2OneChannel<Integer> replies = Channel.one2one();
    all.addProcess(() -> {
      for (int x = requests.in().read(); x >= 0; x = requests.in().read()) {
        replies.out().write(x + 1);
      }
    });
    all.addProcess(() -> {
      for (int i = 0; i < nanos.length; i++) {
        if (i % Requests.BURST == 0) new CSTimer().sleep(Requests.PAUSE_MILLIS);
        long asked = System.nanoTime();
        requests.out().write(i);
        int reply = replies.in().read();
        nanos[i] = System.nanoTime() - asked;
        if (reply != i + 1) throw new IllegalStateException(i + ": " + reply);
      }
      requests.out().write(-1);
      busy.set(false);
    });
    for (int i = 0; i < pairs; i++) pair(all, busy);
    all.run();
    all.releaseAllThreads();
  }

  private static void pair(Parallel all, AtomicBoolean busy) {
    One2OneChannel<Long> there = Channel.one2one();
    One2OneChannel<Long> back = Channel.one2one();
    all.addProcess(() -> {
      long x = 0;
      while (busy.get()) {
        for (int i = 0; i < Requests.BURST; i++) {
          there.out().write(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
          x = back.in().read();
        }
        new CSTimer().sleep(Requests.PAUSE_MILLIS);
      }
      there.out().write(-1L);
    });
    all.addProcess(() -> {
      for (long x = there.in().read(); x >= 0; x = there.in().read()) {
        back.out().write(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND));
      }
    });
  }
}
