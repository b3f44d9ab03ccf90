import org.jcsp.lang.Alternative;
import org.jcsp.lang.AltingChannelInput;
import org.jcsp.lang.Channel;
import org.jcsp.lang.One2OneChannel;
import org.jcsp.lang.Parallel;

/** One reader that chooses among many channels; the first few of them have a writer. */
final class Choosing {
  private Choosing() {}

  static long all(int size, int n) {
    return run(size, size, n);
  }

  static long one(int size, int n) {
    return run(size, 1, n);
  }

  private static long run(int size, int writers, int n) {
    One2OneChannel<Integer>[] channels = Channel.one2oneArray(size);
    AltingChannelInput<Integer>[] ins = inputs(channels);
    Parallel all = new Parallel();
    for (int i = 0; i < size; i++) {
      if (i < writers) all.addProcess(Bodies.numbers(channels[i].out(), n));
    }
    long[] result = new long[1];
    all.addProcess(() -> {
      Alternative any = new Alternative(ins);
      for (long i = 0; i < (long) writers * n; i++) {
        result[0] += ins[any.fairSelect()].read();
      }
    });
    all.run();
    all.releaseAllThreads();
    return result[0];
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static AltingChannelInput<Integer>[] inputs(One2OneChannel<Integer>[] channels) {
    AltingChannelInput<Integer>[] ins = new AltingChannelInput[channels.length];
    for (int i = 0; i < ins.length; i++) ins[i] = channels[i].in();
    return ins;
  }
}
