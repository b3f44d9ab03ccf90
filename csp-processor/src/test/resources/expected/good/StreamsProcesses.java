package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Streams}. */
@Generated("csp.processor.ProcessProcessor")
final class StreamsProcesses {
  private static final ProcessMethod WRITER =
      ProcessMethod.of(
          MethodHandles.lookup(), Streams.class, "writer", ChannelOutput.class, int.class);
  private static final ProcessMethod FIRST =
      ProcessMethod.of(MethodHandles.lookup(), Streams.class, "first", ChannelInput[].class);
  private static final ProcessMethod COUNT =
      ProcessMethod.of(
          MethodHandles.lookup(), Streams.class, "count", long.class, ChannelOutput.class);
  private static final ProcessMethod SUCCESSOR =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Streams.class,
          "successor",
          ChannelInput.class,
          ChannelOutput.class);

  private StreamsProcesses() {}

  /** Returns a process that runs {@link Streams#writer(ChannelOutput, int)}. */
  static CSPProcess writer(ChannelOutput<? super Integer> out, int n) {
    return CSPProcess.of(WRITER, () -> Streams.writer(out, n), out, n);
  }

  /** Returns a process that runs {@link Streams#first(ChannelInput[])}. */
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> CSPProcess first(ChannelInput<? extends T>... ins) {
    return CSPProcess.of(FIRST, () -> Streams.first(ins), (Object) ins);
  }

  /**
   * Returns a server that repeats {@link Streams#count(long, ChannelOutput)}, beginning with {@code
   * next}.
   */
  static CSPServer count(long next, ChannelOutput<? super Long> out) {
    return CSPServer.of(COUNT, next, state -> Streams.count(state, out), next, out);
  }

  /** Returns a server that repeats {@link Streams#successor(ChannelInput, ChannelOutput)}. */
  static CSPServer successor(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    return CSPServer.of(SUCCESSOR, () -> Streams.successor(in, out), in, out);
  }
}
