import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link InNoPackage}. */
@Generated("csp.processor.ProcessProcessor")
final class InNoPackageProcesses {
  private static final ProcessMethod GO =
      ProcessMethod.of(MethodHandles.lookup(), InNoPackage.class, "go", InNoPackage.class);

  private InNoPackageProcesses() {}

  /** Returns a process that runs {@link InNoPackage#go(InNoPackage)}. */
  static CSPProcess go(InNoPackage o) {
    return CSPProcess.of(GO, () -> InNoPackage.go(o), o);
  }
}
