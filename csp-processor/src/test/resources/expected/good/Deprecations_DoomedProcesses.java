package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Deprecations.Doomed}. */
@Deprecated(since = "1", forRemoval = true)
@Generated("csp.processor.ProcessProcessor")
final class Deprecations_DoomedProcesses {
  @SuppressWarnings("removal")
  private static final ProcessMethod GO =
      ProcessMethod.of(
          MethodHandles.lookup(), Deprecations.Doomed.class, "go", Deprecations.Doomed.class);

  private Deprecations_DoomedProcesses() {}

  /** Returns a process that runs {@link Deprecations.Doomed#go(Deprecations.Doomed)}. */
  @SuppressWarnings("removal")
  static CSPProcess go(Deprecations.Doomed doomed) {
    return CSPProcess.of(GO, () -> Deprecations.Doomed.go(doomed), doomed);
  }
}
