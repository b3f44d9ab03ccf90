import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Primes;
import org.jcsp.lang.Any2OneChannel;
import org.jcsp.lang.Channel;
import org.jcsp.lang.ChannelInput;
import org.jcsp.lang.One2AnyChannel;
import org.jcsp.lang.One2OneChannel;
import org.jcsp.lang.Parallel;
import org.jcsp.lang.ProcessManager;

/** Networks that end by a last message: JCSP has no close. */
final class Pipelines {
  private Pipelines() {}

  static long sieve(int size, int n) {
    int last = Primes.nth(size);
    long sum = 0;
    for (int i = 0; i < n; i++) sum += primes(size, last);
    return sum;
  }

  private static long primes(int count, int last) {
    One2OneChannel<Integer> numbers = Channel.one2one();
    new ProcessManager(
            () -> {
              for (int i = 2; i <= last; i++) numbers.out().write(i);
              numbers.out().write(0);
            })
        .start();
    ChannelInput<Integer> in = numbers.in();
    int prime = 0;
    for (int i = 0; i < count; i++) {
      prime = in.read();
      in = filter(in, prime);
    }
    int end = in.read();
    if (end != 0) throw new IllegalStateException(end + " after the last prime");
    return prime;
  }

  private static ChannelInput<Integer> filter(ChannelInput<Integer> in, int prime) {
    One2OneChannel<Integer> out = Channel.one2one();
    new ProcessManager(
            () -> {
              for (int x = in.read(); x != 0; x = in.read()) {
                if (x % prime != 0) out.out().write(x);
              }
              out.out().write(0);
            })
        .start();
    return out.in();
  }

  static long fan(int size, int n) {
    One2AnyChannel<Integer> jobs = Channel.one2any();
    Any2OneChannel<Long> done = Channel.any2one();
    Parallel all = new Parallel();
    all.addProcess(() -> {
      for (int i = 0; i < n; i++) jobs.out().write(i % 64);
      for (int i = 0; i < size; i++) jobs.out().write(-1);
    });
    for (int i = 0; i < size; i++) {
      all.addProcess(() -> {
        for (int seed = jobs.in().read(); seed >= 0; seed = jobs.in().read()) {
          done.out().write(Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS));
        }
      });
    }
    long[] result = new long[1];
    all.addProcess(() -> {
      for (int i = 0; i < n; i++) result[0] += done.in().read();
    });
    all.run();
    all.releaseAllThreads();
    return result[0];
  }
}
