import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Crowd;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Very many virtual threads, or some that share the work. */
final class Crowds {
  private final Links links;

  Crowds(Links links) {
    this.links = links;
  }

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

  long daisy(int size, int n) throws Exception {
    long sum = 0;
    for (int i = 0; i < n; i++) {
      Link leftmost = links.create();
      Link left = leftmost;
      for (int j = 0; j < size; j++) left = link(left);
      Link rightmost = left;
      new Together().and(() -> rightmost.put(1));
      sum += leftmost.take();
    }
    return sum;
  }

  private Link link(Link left) {
    Link right = links.create();
    new Together().and(() -> left.put(right.take() + 1));
    return right;
  }

  long fan(int size, int n) throws Exception {
    Link jobs = links.create();
    Link done = links.create();
    Together all =
        new Together()
            .and(() -> {
              for (int i = 0; i < n; i++) jobs.put(i % 64);
              for (int i = 0; i < size; i++) jobs.put(-1);
            });
    for (int i = 0; i < size; i++) {
      all.and(() -> {
        for (int seed = jobs.take(); seed >= 0; seed = jobs.take()) {
          done.put((int) Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS));
        }
      });
    }
    long[] result = new long[1];
    all.and(
            () -> {
              for (int i = 0; i < n; i++) result[0] += done.take();
            })
        .join();
    return result[0];
  }

  Crowd.Gate blocked(int n, AtomicInteger started, AtomicLong sum) {
    List<Link> channels = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Link link = links.create();
      channels.add(link);
      new Together()
          .and(() -> {
            started.incrementAndGet();
            sum.addAndGet(link.take());
          });
    }
    return (i, value) -> channels.get(i).put(value);
  }
}
