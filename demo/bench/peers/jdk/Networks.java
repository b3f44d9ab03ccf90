import csp.demo.bench.harness.Primes;
import java.util.concurrent.atomic.AtomicLong;

/** Networks of rendezvous. */
final class Networks {
  private final Links links;

  Networks(Links links) {
    this.links = links;
  }

  long commstime(int size, int n) throws Exception {
    Link a = links.create();
    Link b = links.create();
    Link c = links.create();
    Link d = links.create();
    long[] result = new long[1];
    new Together()
        .and(() -> { // prefix
          a.put(0);
          for (int i = 1; i < n; i++) a.put(c.take());
          c.take();
        })
        .and(() -> { // delta2
          for (int i = 0; i < n; i++) {
            Integer x = a.take();
            b.put(x);
            d.put(x);
          }
        })
        .and(() -> successors(b, c, n))
        .and(() -> result[0] = sum(d, n))
        .join();
    return result[0];
  }

  long pingPong(int size, int n) throws Exception {
    Link there = links.create();
    Link back = links.create();
    long[] result = new long[1];
    new Together()
        .and(() -> {
          for (int i = 0; i < n; i++) {
            there.put(i);
            result[0] += back.take();
          }
        })
        .and(() -> successors(there, back, n))
        .join();
    return result[0];
  }

  long ring(int size, int n) throws Exception {
    Together ring = new Together();
    Link begin = links.create();
    Link in = begin;
    for (int i = 1; i < size; i++) {
      Link from = in;
      Link to = links.create();
      ring.and(() -> successors(from, to, n));
      in = to;
    }
    Link last = in;
    long[] result = new long[1];
    ring.and(
            () -> {
              int token = 0;
              for (int i = 0; i < n; i++) {
                begin.put(token + 1);
                token = last.take();
              }
              result[0] = token;
            })
        .join();
    return result[0];
  }

  long buffer(int size, int n) throws Exception {
    return oneToOne(Links.buffered(size), n);
  }

  long first(int size, int n) throws Exception {
    Link link = links.create();
    long[] result = new long[1];
    new Together().and(() -> link.put(42)).and(() -> result[0] = link.take()).join();
    return result[0];
  }

  private static long oneToOne(Link link, int n) throws Exception {
    long[] result = new long[1];
    new Together().and(() -> numbers(link, n)).and(() -> result[0] = sum(link, n)).join();
    return result[0];
  }

  long manyToMany(int size, int n) throws Exception {
    Link link = links.create();
    AtomicLong result = new AtomicLong();
    Together all = new Together();
    for (int i = 0; i < size; i++) {
      all.and(() -> numbers(link, n)).and(() -> result.addAndGet(sum(link, n)));
    }
    all.join();
    return result.get();
  }

  long sieve(int size, int n) throws Exception {
    int last = Primes.nth(size);
    long sum = 0;
    for (int i = 0; i < n; i++) sum += primes(size, last);
    return sum;
  }

  private long primes(int count, int last) throws Exception {
    Link numbers = links.create();
    new Together()
        .and(() -> {
          for (int i = 2; i <= last; i++) numbers.put(i);
          numbers.put(0);
        });
    Link in = numbers;
    int prime = 0;
    for (int i = 0; i < count; i++) {
      prime = in.take();
      in = filter(in, prime);
    }
    int end = in.take();
    if (end != 0) throw new IllegalStateException(end + " after the last prime");
    return prime;
  }

  private Link filter(Link in, int prime) {
    Link out = links.create();
    new Together()
        .and(() -> {
          for (int x = in.take(); x != 0; x = in.take()) {
            if (x % prime != 0) out.put(x);
          }
          out.put(0);
        });
    return out;
  }

  private static void numbers(Link out, int n) throws InterruptedException {
    for (int i = 0; i < n; i++) out.put(i);
  }

  private static long sum(Link in, int n) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.take();
    return sum;
  }

  private static void successors(Link in, Link out, int n) throws InterruptedException {
    for (int i = 0; i < n; i++) out.put(in.take() + 1);
  }
}
