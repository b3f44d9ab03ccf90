import java.util.concurrent.atomic.AtomicLong;
import org.jcsp.lang.Any2AnyChannel;
import org.jcsp.lang.CSProcess;
import org.jcsp.lang.Channel;
import org.jcsp.lang.One2OneChannel;
import org.jcsp.lang.Parallel;
import org.jcsp.util.Buffer;

/** Networks of a fixed shape. */
final class Networks {
  private Networks() {}

  static long commstime(int size, int n) {
    One2OneChannel<Integer> a = Channel.one2one();
    One2OneChannel<Integer> b = Channel.one2one();
    One2OneChannel<Integer> c = Channel.one2one();
    One2OneChannel<Integer> d = Channel.one2one();
    long[] result = new long[1];
    CSProcess prefix =
        () -> {
          a.out().write(0);
          for (int i = 1; i < n; i++) a.out().write(c.in().read());
          c.in().read();
        };
    CSProcess delta2 =
        () -> {
          for (int i = 0; i < n; i++) {
            Integer x = a.in().read();
            b.out().write(x);
            d.out().write(x);
          }
        };
    CSProcess succ = Bodies.successors(b.in(), c.out(), n);
    CSProcess consumer = () -> result[0] = Bodies.sum(d.in(), n);
    new Parallel(new CSProcess[] {prefix, delta2, succ, consumer}).run();
    return result[0];
  }

  static long pingPong(int size, int n) {
    One2OneChannel<Integer> there = Channel.one2one();
    One2OneChannel<Integer> back = Channel.one2one();
    long[] result = new long[1];
    CSProcess ping =
        () -> {
          for (int i = 0; i < n; i++) {
            there.out().write(i);
            result[0] += back.in().read();
          }
        };
    CSProcess pong = Bodies.successors(there.in(), back.out(), n);
    new Parallel(new CSProcess[] {ping, pong}).run();
    return result[0];
  }

  static long ring(int size, int n) {
    One2OneChannel<Integer>[] channels = Channel.one2oneArray(size);
    Parallel ring = new Parallel();
    for (int i = 1; i < size; i++) {
      ring.addProcess(Bodies.successors(channels[i - 1].in(), channels[i].out(), n));
    }
    long[] result = new long[1];
    ring.addProcess(() -> {
      int token = 0;
      for (int i = 0; i < n; i++) {
        channels[0].out().write(token + 1);
        token = channels[size - 1].in().read();
      }
      result[0] = token;
    });
    ring.run();
    ring.releaseAllThreads();
    return result[0];
  }

  static long buffer(int size, int n) {
    return oneToOne(Channel.one2one(new Buffer<>(size)), n);
  }

  private static long oneToOne(One2OneChannel<Integer> channel, int n) {
    long[] result = new long[1];
    CSProcess reader = () -> result[0] = Bodies.sum(channel.in(), n);
    new Parallel(new CSProcess[] {Bodies.numbers(channel.out(), n), reader}).run();
    return result[0];
  }

  static long first(int size, int n) {
    One2OneChannel<Integer> channel = Channel.one2one();
    long[] result = new long[1];
    CSProcess writer = () -> channel.out().write(42);
    CSProcess reader = () -> result[0] = channel.in().read();
    new Parallel(new CSProcess[] {writer, reader}).run();
    return result[0];
  }

  static long manyToMany(int size, int n) {
    Any2AnyChannel<Integer> channel = Channel.any2any();
    AtomicLong result = new AtomicLong();
    Parallel all = new Parallel();
    for (int i = 0; i < size; i++) {
      all.addProcess(Bodies.numbers(channel.out(), n));
      all.addProcess(() -> result.addAndGet(Bodies.sum(channel.in(), n)));
    }
    all.run();
    all.releaseAllThreads();
    return result.get();
  }
}
