package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Source.Inside}. */
@Generated("csp.processor.ProcessProcessor")
public final class Nested_Source_InsideProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Source.Inside.class, "go");

  private Nested_Source_InsideProcesses() {}

  /** Returns a process that runs {@link Nested.Source.Inside#go()}. */
  public static CSPProcess go() {
    return CSPProcess.of(GO, () -> Nested.Source.Inside.go());
  }
}
