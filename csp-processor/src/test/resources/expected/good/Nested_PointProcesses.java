package good;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Nested.Point}. */
@Generated("csp.processor.ProcessProcessor")
public final class Nested_PointProcesses {
  private static final ProcessMethod DRAW =
      ProcessMethod.of(MethodHandles.lookup(), Nested.Point.class, "draw", Nested.Point.class);

  private Nested_PointProcesses() {}

  /** Returns a process that runs {@link Nested.Point#draw(Nested.Point)}. */
  public static CSPProcess draw(Nested.Point point) {
    return CSPProcess.of(DRAW, () -> Nested.Point.draw(point), point);
  }
}
