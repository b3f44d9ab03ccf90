package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ProcessFailedException;
import csp.builtins.Sinks;
import csp.builtins.Sources;
import csp.patterns.DivideAndConquer.Division;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class DivideAndConquerTest {
  private final Channel<List<Integer>> in = Channel.create();
  private final Channel<List<Integer>> out = Channel.create();
  private final List<List<Integer>> results = new ArrayList<>();

  private static final class MergeSort implements Division<List<Integer>, List<Integer>> {
    @Override
    public boolean isSmall(List<Integer> list) {
      return list.size() <= 1;
    }

    @Override
    public List<Integer> solve(List<Integer> list) {
      if (list.contains(-1)) {
        throw new IllegalStateException("-1 cannot be sorted");
      }
      return list;
    }

    @Override
    public List<List<Integer>> split(List<Integer> list) {
      int middle = list.size() / 2;
      return List.of(list.subList(0, middle), list.subList(middle, list.size()));
    }

    @Override
    public List<Integer> combine(List<List<Integer>> sorted) {
      List<Integer> all = new ArrayList<>(sorted.get(0));
      for (int x : sorted.get(1)) {
        int place = Collections.binarySearch(all, x);
        all.add(place < 0 ? -place - 1 : place, x);
      }
      return all;
    }
  }

  private final CSPProcess sort = DivideAndConquer.of(in, out, new MergeSort());

  @Test
  void problemsAreSolvedInTheirOrderThenTheClosePasses() {
    List<Integer> numbers = new ArrayList<>(IntStream.range(0, 500).boxed().toList());
    Collections.shuffle(numbers, new Random(1));
    sort.par(
            Sources.each(in, List.of(numbers, List.of(2, 1), List.<Integer>of())),
            Sinks.forEach(out, results::add))
        .start();
    List<Integer> sorted = IntStream.range(0, 500).boxed().toList();
    assertEquals(List.of(sorted, List.of(1, 2), List.of()), results);
  }

  @Test
  void theFailureOfAPartIsTheFailureOfTheWhole() {
    CSPProcess network = sort.par(Sources.once(in, List.of(3, 2, -1, 0)));
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, network::start);
    assertEquals("-1 cannot be sorted", failed.getCause().getMessage());
    assertTrue(in.isPoisoned() && out.isPoisoned());
  }

  @Test
  void poisonPassesBothWays() {
    in.poison();
    sort.start();
    assertTrue(out.isPoisoned());

    Channel<List<Integer>> lists = Channel.create();
    DivideAndConquer.of(lists, out, new MergeSort())
        .par(Sources.constant(lists, List.of(2, 1)))
        .start();
    assertTrue(lists.isPoisoned());
  }

  @Test
  void aCloseOfTheOutputPasses() {
    out.close();
    sort.par(Sources.constant(in, List.of(2, 1))).start();
    assertTrue(in.isClosed() && !in.isPoisoned());
  }
}
