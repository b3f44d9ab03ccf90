package csp.micro;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Guard;
import csp.annotation.Process;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Two processes and a channel: a hand-over by each kind of operation, as the processes are run. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
public class Exchanges {
  private static final int MANY = 10_000;

  @Param({"0", "1", "64"})
  public int buffer;

  @Process
  static void write(ChannelOutput<Integer> out) {
    for (int i = 0; i < MANY; i++) out.write(i);
    out.close();
  }

  @Process
  static void offer(ChannelOutput<Integer> out) {
    for (int i = 0; i < MANY; i++) Alt.of(out.writing(i)).select();
    out.close();
  }

  @Process
  static void read(ChannelInput<Integer> in) {
    for (int i = 0; i < MANY; i++) in.read();
  }

  @Process
  static void iterate(ChannelInput<Integer> in) {
    for (int i : in) {
      if (i < 0) throw new IllegalStateException();
    }
  }

  @Process
  static void select(ChannelInput<Integer> in, Guard<Integer> silent) {
    Alt<Integer> either = Alt.of(in, silent);
    for (int i = 0; i < MANY; i++) either.select();
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public void writeRead() {
    Channel<Integer> channel = Channel.buffered(buffer);
    run(ExchangesProcesses.write(channel), ExchangesProcesses.read(channel));
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public void writeIterate() {
    Channel<Integer> channel = Channel.buffered(buffer);
    run(ExchangesProcesses.write(channel), ExchangesProcesses.iterate(channel));
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public void writeSelect() {
    Channel<Integer> channel = Channel.buffered(buffer);
    run(
        ExchangesProcesses.write(channel),
        ExchangesProcesses.select(channel, Channel.<Integer>create().in()));
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public void offerRead() {
    Channel<Integer> channel = Channel.buffered(buffer);
    run(ExchangesProcesses.offer(channel), ExchangesProcesses.read(channel));
  }

  private static void run(CSPProcess writer, CSPProcess reader) {
    writer.par(reader).start();
  }
}
