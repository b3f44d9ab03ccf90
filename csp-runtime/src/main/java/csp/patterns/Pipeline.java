package csp.patterns;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Stages in a row, each of which reads what the one before writes: a description to add stages to.
 *
 * <pre>{@code
 * Pipeline<Integer> counting = Pipeline.from(Sources::numbers).through(Operators::succ);
 * counting.to(Sinks::printer).start(); // prints 1, 2, 3, ...
 * }</pre>
 *
 * <p>Between channels, with types that change on the way:
 *
 * <pre>{@code
 * CSPProcess lengths =
 *     Pipeline.from(words)
 *         .<Integer>through((in, out) -> Operators.map(in, out, String::length))
 *         .to(numbers);
 * }</pre>
 *
 * <p>Between stages are rendezvous channels, made anew at each start; nothing is buffered. A
 * pipeline can be kept half built and continued in several ways.
 *
 * <p>All stages run at the same time, each as its process does. Poison and close pass from stage to
 * stage as each of them passes them, both ways; those of {@link csp.builtins} do. A stage that
 * fails poisons its channels and so ends the pipeline; its failure is the pipeline's. Interrupt and
 * termination reach all stages. What a stage did before it wrote a value happens before what the
 * next does with it.
 *
 * <p>Pipelines are Kahn's and MacQueen's (1977); the notation is that of a stream library, but
 * stages are processes: they may keep a state, drop and add values, and look at the time.
 *
 * @param <T> what comes out at this point
 */
public final class Pipeline<T> {
  /** Adds the processes up to here, of which the last writes to {@code out}. */
  private interface Front<T> {
    void addTo(List<CSPProcess> network, ChannelOutput<T> out);
  }

  /**
   * Makes a stage.
   *
   * @param <A> what it reads
   * @param <B> what it writes
   */
  @FunctionalInterface
  public interface Stage<A, B> {
    /** Returns the process between two channels. */
    CSPProcess between(ChannelInput<A> in, ChannelOutput<B> out);
  }

  /**
   * A channel to begin with, which needs a stage before it is a pipeline.
   *
   * @param <A> what comes out of the channel
   */
  public static final class Start<A> {
    private final ChannelInput<A> in;

    private Start(ChannelInput<A> in) {
      this.in = in;
    }

    /** Returns the pipeline of one stage. */
    public <B> Pipeline<B> through(Stage<A, B> stage) {
      return new Pipeline<>((network, out) -> network.add(stage.between(in, out)), in);
    }
  }

  private final Front<T> front;
  private final List<Object> ends;

  private Pipeline(Front<T> front, Object... ends) {
    this.front = front;
    this.ends = List.of(ends);
  }

  /** Begins with a channel. */
  public static <A> Start<A> from(ChannelInput<A> in) {
    return new Start<>(in);
  }

  /** Begins with a process that only writes. */
  public static <A> Pipeline<A> from(
      Function<? super ChannelOutput<A>, ? extends CSPProcess> source) {
    return new Pipeline<>((network, out) -> network.add(source.apply(out)));
  }

  /** Returns the pipeline with one more stage; this one stays as it is. */
  public <B> Pipeline<B> through(Stage<T, B> stage) {
    return new Pipeline<>(
        (network, out) -> {
          Channel<T> link = Channel.create();
          front.addTo(network, link.out());
          network.add(stage.between(link.in(), out));
        },
        ends.toArray());
  }

  /** Ends with a channel. */
  public CSPProcess to(ChannelOutput<T> out) {
    return Fresh.of(
        "pipeline",
        () -> {
          List<CSPProcess> network = new ArrayList<>();
          front.addTo(network, out);
          return Par.of(network);
        },
        ends,
        out);
  }

  /** Ends with a process that only reads. */
  public CSPProcess to(Function<? super ChannelInput<T>, ? extends CSPProcess> sink) {
    return Fresh.of(
        "pipeline",
        () -> {
          List<CSPProcess> network = new ArrayList<>();
          Channel<T> link = Channel.create();
          front.addTo(network, link.out());
          network.add(sink.apply(link.in()));
          return Par.of(network);
        },
        ends);
  }
}
