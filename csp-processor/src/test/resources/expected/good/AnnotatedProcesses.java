package good;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Annotated}. */
@Generated("csp.processor.ProcessProcessor")
final class AnnotatedProcesses {
  private static final ProcessMethod KEPT =
      ProcessMethod.of(
          MethodHandles.lookup(), Annotated.class, "kept", String.class, int.class, long.class);
  private static final ProcessMethod DROPPED =
      ProcessMethod.of(MethodHandles.lookup(), Annotated.class, "dropped", ChannelInput.class);

  private AnnotatedProcesses() {}

  /** Returns a process that runs {@link Annotated#kept(String, int, long)}. */
  static CSPProcess kept(
      @Annotated.Size(max = 5000000000L, sign = '\'') String s,
      @Annotated.Size(words = {"a, b. @", "c\n\"("}) int n,
      @Annotated.Size(type = int[].class, state = Thread.State.BLOCKED, sign = '"') long l) {
    return CSPProcess.of(KEPT, () -> Annotated.kept(s, n, l), s, n, l);
  }

  /** Returns a process that runs {@link Annotated#dropped(ChannelInput)}. */
  static CSPProcess dropped(ChannelInput<String> in) {
    return CSPProcess.of(DROPPED, () -> Annotated.dropped(in), in);
  }
}
