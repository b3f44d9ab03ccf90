package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Deprecations.Old}. */
@Deprecated
@Generated("csp.processor.ProcessProcessor")
final class Deprecations_OldProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(
          MethodHandles.lookup(), Deprecations.Old.class, "go", Deprecations.Old.class);

  private Deprecations_OldProcesses() {}

  /** Returns a process that runs {@link Deprecations.Old#go(Deprecations.Old)}. */
  static CSPProcess go(Deprecations.Old old) {
    return CSPProcess.of(GO, () -> Deprecations.Old.go(old), old);
  }
}
