package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.Comparator;
import java.util.List;
import javax.annotation.processing.Generated;

/** The processes of {@link RawTypes}. */
@Generated("csp.processor.ProcessProcessor")
final class RawTypesProcesses {
  private static final ProcessMethod READER =
      ProcessMethod.of(
          MethodHandles.lookup(), RawTypes.class, "reader", ChannelInput.class, List.class);
  private static final ProcessMethod BOUND =
      ProcessMethod.of(
          MethodHandles.lookup(), RawTypes.class, "bound", Comparator.class, ChannelInput[].class);
  private static final ProcessMethod STATE =
      ProcessMethod.of(MethodHandles.lookup(), RawTypes.class, "state", List.class);
  private static final ProcessMethod INNER =
      ProcessMethod.of(MethodHandles.lookup(), RawTypes.class, "inner", Generics.Outer.Plain.class);

  private RawTypesProcesses() {}

  /** Returns a process that runs {@link RawTypes#reader(ChannelInput, List)}. */
  @SuppressWarnings("rawtypes")
  static CSPProcess reader(ChannelInput in, List<Comparable> list) {
    return CSPProcess.of(READER, () -> RawTypes.reader(in, list), in, list);
  }

  /** Returns a process that runs {@link RawTypes#bound(Comparator, ChannelInput[])}. */
  @SuppressWarnings("rawtypes")
  static <T extends Comparator> CSPProcess bound(T t, ChannelInput... ins) {
    return CSPProcess.of(BOUND, () -> RawTypes.bound(t, ins), t, ins);
  }

  /** Returns a server that repeats {@link RawTypes#state(List)}, beginning with {@code raw}. */
  @SuppressWarnings("rawtypes")
  static CSPServer state(List raw) {
    return CSPServer.of(STATE, raw, state -> RawTypes.state(state), raw);
  }

  /** Returns a process that runs {@link RawTypes#inner(Generics.Outer.Plain)}. */
  @SuppressWarnings("rawtypes")
  static CSPProcess inner(Generics.Outer.Plain plain) {
    return CSPProcess.of(INNER, () -> RawTypes.inner(plain), plain);
  }
}
