package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.OfObject}. */
@Generated("csp.processor.ProcessProcessor")
final class Nested_OfObjectProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(MethodHandles.lookup(), Nested.OfObject.class, "go");

  private Nested_OfObjectProcesses() {}

  /** Returns a process that runs {@link Nested.OfObject#go()}. */
  static CSPProcess go() {
    return CSPProcess.of(GO, () -> Nested.OfObject.go());
  }
}
