package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Throwing}. */
@Generated("csp.processor.ProcessProcessor")
final class ThrowingProcesses {
  private static final ProcessMethod CHECKED =
      ProcessMethod.of(MethodHandles.lookup(), Throwing.class, "checked", ChannelInput.class);
  private static final ProcessMethod ERROR =
      ProcessMethod.of(MethodHandles.lookup(), Throwing.class, "error");
  private static final ProcessMethod GENERIC =
      ProcessMethod.of(MethodHandles.lookup(), Throwing.class, "generic", Class.class);
  private static final ProcessMethod STATE =
      ProcessMethod.of(MethodHandles.lookup(), Throwing.class, "state", String.class);

  private ThrowingProcesses() {}

  /** Returns a process that runs {@link Throwing#checked(ChannelInput)}. */
  static CSPProcess checked(ChannelInput<String> in) {
    return CSPProcess.of(CHECKED, () -> Throwing.checked(in), in);
  }

  /** Returns a process that runs {@link Throwing#error()}. */
  static CSPProcess error() {
    return CSPProcess.of(ERROR, () -> Throwing.error());
  }

  /** Returns a process that runs {@link Throwing#generic(Class)}. */
  static <X extends Exception> CSPProcess generic(Class<X> type) {
    return CSPProcess.of(GENERIC, () -> Throwing.generic(type), type);
  }

  /** Returns a server that repeats {@link Throwing#state(String)}, beginning with {@code line}. */
  static CSPServer state(String line) {
    return CSPServer.of(STATE, line, state -> Throwing.state(state), line);
  }
}
