package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import java.io.PrintStream;
import java.util.function.Consumer;

/**
 * Processes that only read.
 *
 * <pre>{@code
 * List<Integer> squares = new ArrayList<>();
 * Sinks.forEach(in, squares::add).par(writer).start(); // until the writer closes the channel
 * }</pre>
 *
 * <p>They end when the channel is closed and drained, or poisoned. One whose action throws fails
 * and poisons the channel.
 */
public final class Sinks {
  private Sinks() {}

  /**
   * Reads and forgets: {@code blackHole = in?x → blackHole}.
   *
   * <p>Poison or close of {@code in} ends it. JCSP's {@code BlackHole}, python-csp's {@code
   * Blackhole}.
   */
  public static CSPServer blackHole(ChannelInput<?> in) {
    return SinkBodiesProcesses.blackHole(in);
  }

  /**
   * Does something with every value: {@code forEach = in?x → action(x) → forEach}. To collect them,
   * give {@code list::add}; the list is complete when the process has ended.
   *
   * <p>Poison or close of {@code in} ends it.
   */
  public static <T> CSPServer forEach(ChannelInput<? extends T> in, Consumer<? super T> action) {
    return SinkBodiesProcesses.forEach(in, action);
  }

  /**
   * Does something with one value, and leaves the channel as it is: {@code once = in?x → action(x)
   * → SKIP}.
   *
   * <p>Poison or close of {@code in} ends it. JCSP's {@code ProcessRead}.
   */
  public static <T> CSPProcess once(ChannelInput<? extends T> in, Consumer<? super T> action) {
    return SinkBodiesProcesses.once(in, action);
  }

  /**
   * Prints every value on a line of {@link System#out}: {@code printer = in?x → println(x) →
   * printer}.
   *
   * <p>Poison or close of {@code in} ends it. JCSP's and python-csp's {@code Printer}.
   */
  public static CSPServer printer(ChannelInput<?> in) {
    return SinkBodiesProcesses.printer(in);
  }

  /** Prints every value on a line of {@code stream}, and is else {@link #printer(ChannelInput)}. */
  public static CSPServer printer(ChannelInput<?> in, PrintStream stream) {
    return SinkBodiesProcesses.printer(in, stream);
  }
}
