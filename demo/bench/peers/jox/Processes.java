import com.softwaremill.jox.Channel;
import csp.demo.bench.harness.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Very many processes. */
final class Processes {
  private Processes() {}

  static long spawn(int size, int n) throws Exception {
    AtomicLong count = new AtomicLong();
    new Together()
        .and(() -> {
          for (int i = 0; i < n; i++) {
            Thread.startVirtualThread(count::incrementAndGet).join();
          }
        })
        .join();
    return count.get();
  }

  static long batch(int size, int n) throws Exception {
    AtomicLong count = new AtomicLong();
    new Together()
        .and(() -> {
          for (int i = 0; i < n; i++) {
            Together batch = new Together();
            for (int j = 0; j < size; j++) batch.and(count::incrementAndGet);
            batch.join();
          }
        })
        .join();
    return count.get();
  }

  static long tree(int size, int n) throws Exception {
    AtomicLong leaves = new AtomicLong();
    for (int i = 0; i < n; i++) grow(size, leaves);
    return leaves.get();
  }

  private static void grow(int depth, AtomicLong leaves) throws InterruptedException {
    if (depth == 0) {
      leaves.incrementAndGet();
    } else {
      new Together().and(() -> grow(depth - 1, leaves)).and(() -> grow(depth - 1, leaves)).join();
    }
  }

  static long daisy(int size, int n) throws Exception {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      Channel<Integer> leftmost = Channel.newRendezvousChannel();
      Channel<Integer> left = leftmost;
      for (int j = 0; j < size; j++) {
        left = link(left);
      }
      Channel<Integer> rightmost = left;
      new Together().and(() -> rightmost.send(1));
      sum += leftmost.receive();
    }
    return sum;
  }

  private static Channel<Integer> link(Channel<Integer> left) {
    Channel<Integer> right = Channel.newRendezvousChannel();
    new Together().and(() -> left.send(right.receive() + 1));
    return right;
  }

  static Crowd.Gate blocked(int n, AtomicInteger started, AtomicLong sum) {
    List<Channel<Integer>> channels = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Channel<Integer> channel = Channel.newRendezvousChannel();
      channels.add(channel);
      new Together()
          .and(() -> {
            started.incrementAndGet();
            sum.addAndGet(channel.receive());
          });
    }
    return (i, value) -> channels.get(i).send(value);
  }
}
