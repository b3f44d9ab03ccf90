import com.softwaremill.jox.Channel;
import csp.demo.bench.harness.Arithmetic;
import csp.demo.bench.harness.Primes;

/** Networks that end by closing. */
final class Pipelines {
  private Pipelines() {}

  static long sieve(int size, int n) throws Exception {
    int last = Primes.nth(size);
    long sum = 0;
    for (int i = 0; i < n; i++) sum += primes(size, last);
    return sum;
  }

  private static long primes(int count, int last) throws Exception {
    Channel<Integer> numbers = Channel.newRendezvousChannel();
    new Together()
        .and(() -> {
          for (int i = 2; i <= last; i++) numbers.send(i);
          numbers.done();
        });
    Channel<Integer> in = numbers;
    int prime = 0;
    for (int i = 0; i < count; i++) {
      prime = in.receive();
      in = filter(in, prime);
    }
    in.forEach(x -> {
      throw new IllegalStateException(x + " after the last prime");
    });
    return prime;
  }

  private static Channel<Integer> filter(Channel<Integer> in, int prime) {
    Channel<Integer> out = Channel.newRendezvousChannel();
    new Together()
        .and(() -> {
          while (in.receiveOrClosed() instanceof Integer x) {
            if (x % prime != 0) out.send(x);
          }
          out.done();
        });
    return out;
  }

  static long fan(int size, int n) throws Exception {
    Channel<Integer> jobs = Channel.newRendezvousChannel();
    Channel<Long> done = Channel.newRendezvousChannel();
    Together all =
        new Together()
            .and(() -> {
              for (int i = 0; i < n; i++) jobs.send(i % 64);
              jobs.done();
            });
    for (int i = 0; i < size; i++) {
      all.and(() -> {
        while (jobs.receiveOrClosed() instanceof Integer seed) {
          done.send(Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS));
        }
      });
    }
    long[] result = new long[1];
    all.and(
            () -> {
              for (int i = 0; i < n; i++) result[0] += done.receive();
            })
        .join();
    return result[0];
  }
}
