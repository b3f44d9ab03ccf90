package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelInput;
import csp.ProcessFailedException;
import csp.builtins.Operators;
import csp.builtins.Sinks;
import csp.builtins.Sources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PipelineTest {
  private final Channel<String> in = Channel.create("in");
  private final Channel<Integer> out = Channel.create("out");
  private final List<Integer> seen = new ArrayList<>();

  private final Pipeline<Integer> lengths =
      Pipeline.from(in)
          .<Integer>through((words, numbers) -> Operators.map(words, numbers, String::length));

  @Test
  void valuesGoThroughAllStagesAtEveryStart() {
    CSPProcess pipeline =
        Pipeline.<Integer>from(numbers -> Sources.each(numbers, List.of(1, 2, 3)))
            .through(Operators::succ)
            .through(Operators::integrate)
            .to(numbers -> Sinks.forEach(numbers, seen::add));
    pipeline.start();
    pipeline.start();
    assertEquals(List.of(2, 5, 9, 2, 5, 9), seen);
  }

  @Test
  void itLeadsFromChannelToChannelAndPassesTheClose() {
    lengths
        .through(Operators::negate)
        .to(out)
        .par(Sources.each(in, List.of("a", "bcd")), Sinks.forEach(out, seen::add))
        .start();
    assertEquals(List.of(-1, -3), seen);
  }

  @Test
  void oneHalfCanBeContinuedInSeveralWays() {
    List<Integer> others = new ArrayList<>();
    CSPProcess one = lengths.to(numbers -> Sinks.forEach(numbers, seen::add));
    CSPProcess other =
        lengths.through(Operators::negate).to(numbers -> Sinks.forEach(numbers, others::add));
    one.par(other, Sources.each(in, List.of("a", "bc", "def"))).start();
    assertEquals(6, sum(seen) - sum(others), "each value went through one of them");
  }

  private static int sum(List<Integer> numbers) {
    return numbers.stream().mapToInt(Integer::intValue).sum();
  }

  @Test
  void poisonPassesBothWays() {
    in.poison();
    lengths.through(Operators::succ).to(out).start();
    assertTrue(out.isPoisoned());

    Channel<Integer> source = Channel.buffered(9);
    Channel<Integer> sink = Channel.create();
    sink.poison();
    source.write(1);
    source.write(2);
    source.write(3);
    Pipeline.from(source).through(Operators::succ).through(Operators::succ).to(sink).start();
    assertTrue(source.isPoisoned());
  }

  @Test
  void poisonOfTheSinkEndsIt() {
    CSPProcess counts = Pipeline.from(Sources::numbers).through(Operators::succ).to(this::seeThree);
    counts.start();
    counts.start();
    assertEquals(List.of(1, 2, 3, 1, 2, 3), seen);
  }

  private CSPProcess seeThree(ChannelInput<Integer> numbers) {
    return CSPProcess.of(
        "see three",
        from -> {
          for (int i = 0; i < 3; i++) {
            seen.add(from.read());
          }
          from.poison();
        },
        numbers);
  }

  @Test
  void aCloseOfTheOutputReachesTheInput() {
    out.close();
    CSPProcess write = CSPProcess.of("write", () -> assertWritingEnds(in), in);
    lengths.through(Operators::succ).to(out).par(write).start();
    assertTrue(in.isClosed());
  }

  private static void assertWritingEnds(Channel<String> in) {
    assertThrows(
        ChannelClosedException.class,
        () -> {
          for (int i = 0; i < 9; i++) {
            in.write("x");
          }
        });
  }

  @Test
  void theFailureOfAStageIsThePipelines() {
    CSPProcess pipeline =
        Pipeline.from(Sources::numbers)
            .<Integer>through((from, to) -> Operators.map(from, to, x -> 1 / x))
            .to(out);
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, pipeline::start);
    assertEquals(ArithmeticException.class, failed.getCause().getClass());
    assertTrue(out.isPoisoned());
  }
}
