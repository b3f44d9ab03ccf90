import org.jcsp.lang.CSProcess;
import org.jcsp.lang.ChannelInput;
import org.jcsp.lang.ChannelOutput;

/** The processes that several networks have. */
final class Bodies {
  private Bodies() {}

  static CSProcess numbers(ChannelOutput<Integer> out, int n) {
    return () -> {
      for (int i = 0; i < n; i++) out.write(i);
    };
  }

  static CSProcess successors(ChannelInput<Integer> in, ChannelOutput<Integer> out, int n) {
    return () -> {
      for (int i = 0; i < n; i++) out.write(in.read() + 1);
    };
  }

  static long sum(ChannelInput<Integer> in, int n) {
    long sum = 0;
    for (int i = 0; i < n; i++) sum += in.read();
    return sum;
  }
}
