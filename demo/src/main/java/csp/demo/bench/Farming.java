package csp.demo.bench;

import csp.Alt;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.Par;
import csp.annotation.Process;
import csp.demo.bench.harness.Arithmetic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A farmer who gives a job to each hand, and the next one to whoever has brought a result. */
final class Farming {
  private Farming() {}

  @Process
  static void hand(ChannelInput<Integer> jobs, ChannelOutput<Long> results) {
    for (int seed : jobs) results.write(Arithmetic.work(seed, Arithmetic.TEN_MICROSECONDS));
  }

  @Process
  static void farmer(
      List<? extends ChannelOutput<Integer>> jobs,
      List<? extends ChannelInput<Long>> results,
      ChannelOutput<Long> total,
      int n) {
    Alt<Long> any = Alt.of(results);
    int next = 0;
    for (ChannelOutput<Integer> job : jobs) job.write(next++);
    long sum = 0;
    for (int brought = 0; brought < n; brought++) {
      Choice<Long> result = any.fairChoose();
      sum += result.value();
      if (next < n) jobs.get(result.index()).write(next++);
    }
    for (ChannelOutput<Integer> job : jobs) job.close();
    total.write(sum);
  }

  /** Has {@code hands} do {@code n} jobs, at least one each. */
  static long run(int hands, int n) {
    List<Channel<Integer>> jobs = new ArrayList<>();
    List<Channel<Long>> results = new ArrayList<>();
    for (int i = 0; i < hands; i++) {
      jobs.add(Channel.create());
      results.add(Channel.create());
    }
    Channel<Long> total = Channel.buffered(1);
    Par.of(
            IntStream.range(0, hands)
                .mapToObj(i -> FarmingProcesses.hand(jobs.get(i), results.get(i)))
                .toList())
        .par(FarmingProcesses.farmer(jobs, results, total, n))
        .start();
    return total.read();
  }
}
