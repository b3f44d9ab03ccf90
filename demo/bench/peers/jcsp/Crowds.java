import csp.demo.bench.harness.Crowd;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jcsp.lang.CSProcess;
import org.jcsp.lang.Channel;
import org.jcsp.lang.One2OneChannel;
import org.jcsp.lang.Parallel;
import org.jcsp.lang.ProcessManager;

/** Many processes. */
final class Crowds {
  private Crowds() {}

  static long spawn(int size, int n) {
    AtomicLong count = new AtomicLong();
    for (int i = 0; i < n; i++) {
      ProcessManager brief = new ProcessManager(count::incrementAndGet);
      brief.start();
      brief.join();
    }
    return count.get();
  }

  /** A Parallel keeps its threads from run to run: that is JCSP's idiom. */
  static long batch(int size, int n) {
    AtomicLong count = new AtomicLong();
    CSProcess[] processes = new CSProcess[size];
    Arrays.fill(processes, (CSProcess) count::incrementAndGet);
    Parallel batch = new Parallel(processes);
    for (int i = 0; i < n; i++) batch.run();
    batch.releaseAllThreads();
    return count.get();
  }

  static long tree(int size, int n) {
    AtomicLong leaves = new AtomicLong();
    for (int i = 0; i < n; i++) grow(size, leaves);
    return leaves.get();
  }

  private static void grow(int depth, AtomicLong leaves) {
    if (depth == 0) {
      leaves.incrementAndGet();
    } else {
      CSProcess half = () -> grow(depth - 1, leaves);
      Parallel both = new Parallel(new CSProcess[] {half, half});
      both.run();
      both.releaseAllThreads();
    }
  }

  static long daisy(int size, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += chain(size);
    return sum;
  }

  private static long chain(int size) {
    One2OneChannel<Integer>[] channels = Channel.one2oneArray(size + 1);
    Parallel chain = new Parallel();
    chain.addProcess(() -> channels[size].out().write(1));
    for (int j = 0; j < size; j++) {
      chain.addProcess(Bodies.successors(channels[j + 1].in(), channels[j].out(), 1));
    }
    long[] result = new long[1];
    chain.addProcess(() -> result[0] = channels[0].in().read());
    chain.run();
    chain.releaseAllThreads();
    return result[0];
  }

  static Crowd.Gate blocked(int n, AtomicInteger started, AtomicLong sum) {
    One2OneChannel<Integer>[] channels = Channel.one2oneArray(n);
    for (One2OneChannel<Integer> channel : channels) {
      new ProcessManager(
              () -> {
                started.incrementAndGet();
                sum.addAndGet(channel.in().read());
              })
          .start();
    }
    return (i, value) -> channels[i].out().write(value);
  }
}
