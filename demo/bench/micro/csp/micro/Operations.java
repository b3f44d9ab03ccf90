package csp.micro;

import csp.Alt;
import csp.CSPTimer;
import csp.Channel;
import csp.Guard;
import csp.Skip;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Operations that need not wait, on one thread: what they cost by themselves. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
public class Operations {
  private static final Integer VALUE = 1000;

  /** Guards of a choice; only the last is ever ready. */
  @State(Scope.Thread)
  public static class Choices {
    @Param({"2", "8", "100"})
    public int size;

    final List<Channel<Integer>> channels = new ArrayList<>();
    Channel<Integer> ready;
    Alt<Integer> alt;

    @Setup
    public void create() {
      for (int i = 0; i < size; i++) channels.add(Channel.buffered(1));
      ready = channels.getLast();
      alt = Alt.of(channels);
    }
  }

  private final Channel<Integer> rendezvous = Channel.create();
  private final Channel<Integer> buffered = Channel.buffered(64);
  private final Guard<Skip> skip = Skip.SKIP;

  @Benchmark
  public Integer writeAndReadBuffered() {
    buffered.write(VALUE);
    return buffered.read();
  }

  @Benchmark
  public Optional<Integer> tryWriteAndTryReadBuffered() {
    buffered.tryWrite(VALUE);
    return buffered.tryRead();
  }

  @Benchmark
  public boolean tryWriteInVain() {
    return rendezvous.tryWrite(VALUE);
  }

  @Benchmark
  public Optional<Integer> tryReadInVain() {
    return rendezvous.tryRead();
  }

  @Benchmark
  public Channel<Integer> create() {
    return Channel.create();
  }

  @Benchmark
  public Integer select(Choices choices) {
    choices.ready.write(VALUE);
    return choices.alt.select();
  }

  @Benchmark
  public Integer fairSelect(Choices choices) {
    choices.ready.write(VALUE);
    return choices.alt.fairSelect();
  }

  @Benchmark
  public Integer priSelect(Choices choices) {
    choices.ready.write(VALUE);
    return choices.alt.priSelect();
  }

  @Benchmark
  public Optional<Integer> trySelectInVain(Choices choices) {
    return choices.alt.trySelect();
  }

  @Benchmark
  public Object chooseOutputOrSkip() {
    return Alt.<Object>of(rendezvous.writing(VALUE), skip).priSelect();
  }

  @Benchmark
  public Object chooseTimeoutOrSkip() {
    return Alt.<Object>of(CSPTimer.after(Duration.ofSeconds(1)), skip).priSelect();
  }
}
