package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link CONST}. */
@Generated("csp.processor.ProcessProcessor")
final class CONSTProcesses {
  private static final ProcessMethod CONST_ =
      ProcessMethod.of(MethodHandles.lookup(), CONST.class, "const_");
  private static final ProcessMethod CONST_2 =
      ProcessMethod.of(MethodHandles.lookup(), CONST.class, "Const");

  private CONSTProcesses() {}

  /** Returns a process that runs {@link CONST#const_()}. */
  static CSPProcess const_() {
    return CSPProcess.of(CONST_, () -> CONST.const_());
  }

  /** Returns a process that runs {@link CONST#Const()}. */
  static CSPProcess Const() {
    return CSPProcess.of(CONST_2, () -> CONST.Const());
  }
}
