import static com.softwaremill.jox.Select.select;

import com.softwaremill.jox.Channel;
import com.softwaremill.jox.SelectClause;
import java.util.ArrayList;
import java.util.List;

/** One reader that chooses among many channels; the first few of them have a writer. */
final class Choosing {
  private Choosing() {}

  static long all(int size, int n) throws Exception {
    return run(size, size, n);
  }

  static long one(int size, int n) throws Exception {
    return run(size, 1, n);
  }

  private static long run(int size, int writers, int n) throws Exception {
    Together all = new Together();
    List<Channel<Integer>> channels = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Channel<Integer> channel = Channel.newRendezvousChannel();
      channels.add(channel);
      if (i < writers) {
        all.and(() -> {
          for (int k = 0; k < n; k++) channel.send(k);
        });
      }
    }
    long[] result = new long[1];
    all.and(() -> result[0] = sum(channels, (long) writers * n)).join();
    return result[0];
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Jox takes an array of a generic type
  private static long sum(List<Channel<Integer>> channels, long n) throws InterruptedException {
    SelectClause<Integer>[] clauses =
        channels.stream().map(Channel::receiveClause).toArray(SelectClause[]::new);
    long sum = 0;
    for (long i = 0; i < n; i++) sum += select(clauses);
    return sum;
  }
}
