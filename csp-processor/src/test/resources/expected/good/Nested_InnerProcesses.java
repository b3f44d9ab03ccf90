package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Inner}. */
@Generated("csp.processor.ProcessProcessor")
public final class Nested_InnerProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Inner.class, "go");
  private static final ProcessMethod SLOW =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Inner.class, "slow");

  private Nested_InnerProcesses() {}

  /** Returns a process that runs {@link Nested.Inner#go()}. */
  public static CSPProcess go() {
    return CSPProcess.of(GO, () -> Nested.Inner.go());
  }

  /** Returns a process that runs {@link Nested.Inner#slow()}. */
  static CSPProcess slow() {
    return CSPProcess.of(SLOW, () -> Nested.Inner.slow());
  }
}
