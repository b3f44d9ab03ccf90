import com.softwaremill.jox.Channel;

/** Networks of a fixed shape. */
final class Rendezvous {
  private Rendezvous() {}

  static long commstime(int size, int n) throws Exception {
    Channel<Integer> a = Channel.newRendezvousChannel();
    Channel<Integer> b = Channel.newRendezvousChannel();
    Channel<Integer> c = Channel.newRendezvousChannel();
    Channel<Integer> d = Channel.newRendezvousChannel();
    long[] result = new long[1];
    new Together()
        .and(() -> { // prefix
          a.send(0);
          for (int i = 1; i < n; i++) a.send(c.receive());
          c.receive();
        })
        .and(() -> { // delta2
          for (int i = 0; i < n; i++) {
            Integer x = a.receive();
            b.send(x);
            d.send(x);
          }
        })
        .and(() -> { // succ
          for (int i = 0; i < n; i++) c.send(b.receive() + 1);
        })
        .and(() -> result[0] = sum(d, n))
        .join();
    return result[0];
  }

  static long pingPong(int size, int n) throws Exception {
    Channel<Integer> there = Channel.newRendezvousChannel();
    Channel<Integer> back = Channel.newRendezvousChannel();
    long[] result = new long[1];
    new Together()
        .and(() -> {
          for (int i = 0; i < n; i++) {
            there.send(i);
            result[0] += back.receive();
          }
        })
        .and(() -> successors(there, back, n))
        .join();
    return result[0];
  }

  static long ring(int size, int n) throws Exception {
    Together ring = new Together();
    Channel<Integer> begin = Channel.newRendezvousChannel();
    Channel<Integer> in = begin;
    for (int i = 1; i < size; i++) {
      Channel<Integer> from = in;
      Channel<Integer> to = Channel.newRendezvousChannel();
      ring.and(() -> successors(from, to, n));
      in = to;
    }
    Channel<Integer> last = in;
    long[] result = new long[1];
    ring.and(
            () -> {
              int token = 0;
              for (int i = 0; i < n; i++) {
                begin.send(token + 1);
                token = last.receive();
              }
              result[0] = token;
            })
        .join();
    return result[0];
  }

  static long buffer(int size, int n) throws Exception {
    return oneToOne(Channel.newBufferedChannel(size), n);
  }

  static long first(int size, int n) throws Exception {
    Channel<Integer> channel = Channel.newRendezvousChannel();
    long[] result = new long[1];
    new Together().and(() -> channel.send(42)).and(() -> result[0] = channel.receive()).join();
    return result[0];
  }

  static long manyToMany(int size, int n) throws Exception {
    Channel<Integer> channel = Channel.newRendezvousChannel();
    Channel<Long> results = Channel.newBufferedChannel(size);
    Together all = new Together();
    for (int i = 0; i < size; i++) {
      all.and(() -> numbers(channel, n));
      all.and(() -> results.send(sum(channel, n)));
    }
    all.join();
    long sum = 0;
    for (int i = 0; i < size; i++) sum += results.receive();
    return sum;
  }

  private static long oneToOne(Channel<Integer> channel, int n) throws Exception {
    long[] result = new long[1];
    new Together().and(() -> numbers(channel, n)).and(() -> result[0] = sum(channel, n)).join();
    return result[0];
  }

  private static void numbers(Channel<Integer> out, int n) throws InterruptedException {
    for (int i = 0; i < n; i++) out.send(i);
  }

  private static long sum(Channel<Integer> in, int n) throws InterruptedException {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.receive();
    return sum;
  }

  private static void successors(Channel<Integer> in, Channel<Integer> out, int n)
      throws InterruptedException {
    for (int i = 0; i < n; i++) out.send(in.receive() + 1);
  }
}
