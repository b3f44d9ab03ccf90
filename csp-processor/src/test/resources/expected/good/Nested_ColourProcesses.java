package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Colour}. */
@Generated("csp.processor.ProcessProcessor")
final class Nested_ColourProcesses {
  private static final ProcessMethod PAINT =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Colour.class, "paint", Nested.Colour.class);

  private Nested_ColourProcesses() {}

  /** Returns a process that runs {@link Nested.Colour#paint(Nested.Colour)}. */
  public static CSPProcess paint(Nested.Colour colour) {
    return CSPProcess.of(PAINT, () -> Nested.Colour.paint(colour), colour);
  }
}
