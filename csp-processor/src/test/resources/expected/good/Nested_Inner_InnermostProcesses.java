package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Inner.Innermost}. */
@Generated("csp.processor.ProcessProcessor")
final class Nested_Inner_InnermostProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Inner.Innermost.class, "go");

  private Nested_Inner_InnermostProcesses() {}

  /** Returns a process that runs {@link Nested.Inner.Innermost#go()}. */
  public static CSPProcess go() {
    return CSPProcess.of(GO, () -> Nested.Inner.Innermost.go());
  }
}
