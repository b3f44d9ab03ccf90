package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Execution;
import csp.ProcessFailedException;
import csp.builtins.Sources;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class OnDemandTest {
  private final Channel<Integer> in = Channel.create();
  private final ConcurrentLinkedQueue<Integer> done = new ConcurrentLinkedQueue<>();

  private static CSPProcess each(
      int atMost, ChannelInput<Integer> in, Function<Integer, CSPProcess> process) {
    return atMost == 0 ? OnDemand.each(in, process) : OnDemand.each(in, atMost, process);
  }

  private CSPProcess note(int value) {
    return CSPProcess.of("note", () -> done.add(value));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void thereIsAProcessForEachValueAndAllEndBeforeIt(int atMost) {
    List<Integer> values = IntStream.range(0, 200).boxed().toList();
    each(atMost, in, this::note).par(Sources.each(in, values)).start();
    assertEquals(values, done.stream().sorted().toList());
  }

  @Test
  void thereIsNoLimitUnlessOneIsGiven() {
    CyclicBarrier all = new CyclicBarrier(100);
    List<Integer> values = IntStream.range(0, 100).boxed().toList();
    OnDemand.each(in, value -> CSPProcess.of("meet", () -> done.add(all.await())))
        .par(Sources.each(in, values))
        .start();
    assertEquals(100, done.size());
  }

  @Test
  void thereAreNeverMoreThanTheLimit() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CyclicBarrier three = new CyclicBarrier(3);
    CSPProcess counts =
        CSPProcess.of(
            "counts",
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              three.await();
              running.decrementAndGet();
            });
    OnDemand.each(in, 3, value -> counts)
        .par(Sources.each(in, IntStream.range(0, 99).boxed().toList()))
        .start();
    assertEquals(3, most.get());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void aProcessThatFailsIsReportedAndTheOthersGoOn(int atMost) {
    ConcurrentLinkedQueue<Throwable> reported = new ConcurrentLinkedQueue<>();
    Thread.UncaughtExceptionHandler old = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> reported.add(thrown));
    try {
      each(atMost, in, value -> CSPProcess.of("divides", () -> done.add(12 / value)))
          .par(Sources.each(in, List.of(1, 0, 3)))
          .start();
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(old);
    }
    assertEquals(List.of(4, 12), done.stream().sorted().toList());
    assertEquals(1, reported.size());
    assertEquals(ArithmeticException.class, reported.peek().getCause().getClass());
    assertFalse(in.isPoisoned());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void afterPoisonItEndsWhenItsProcessesHave(int atMost) {
    Channel<Integer> go = Channel.create();
    Execution run =
        each(atMost, in, value -> CSPProcess.of("waits", from -> done.add(from.read()), go))
            .spawn();
    in.write(1);
    in.poison();
    go.write(7);
    run.join();
    assertEquals(List.of(7), List.copyOf(done));
    assertEquals(Execution.State.ENDED, run.state());
  }

  @Test
  void aProcessThatCannotBeMadeIsAFailure() {
    CSPProcess network =
        OnDemand.each(
                in,
                value -> {
                  throw new IllegalStateException("no process for " + value);
                })
            .par(Sources.once(in, 1));
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, network::start);
    assertEquals("no process for 1", failed.getCause().getMessage());
    assertTrue(in.isPoisoned());
  }

  @Test
  void aLimitIsPositive() {
    assertThrows(IllegalArgumentException.class, () -> OnDemand.each(in, 0, this::note));
  }
}
