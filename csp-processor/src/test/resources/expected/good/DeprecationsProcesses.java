package good;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Deprecations}. */
@Generated("csp.processor.ProcessProcessor")
final class DeprecationsProcesses {
  private static final ProcessMethod OLD =
      ProcessMethod.of(MethodHandles.lookup(), Deprecations.class, "old", ChannelInput.class);
  private static final ProcessMethod DOOMED =
      ProcessMethod.of(MethodHandles.lookup(), Deprecations.class, "doomed", ChannelInput.class);

  @SuppressWarnings("deprecation")
  private static final ProcessMethod TAKES =
      ProcessMethod.of(MethodHandles.lookup(), Deprecations.class, "takes", Deprecations.Old.class);

  private static final ProcessMethod TAKES_2 =
      ProcessMethod.of(MethodHandles.lookup(), Deprecations.class, "takes", ChannelInput.class);

  @SuppressWarnings({"deprecation", "removal"})
  private static final ProcessMethod TAKES_3 =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Deprecations.class,
          "takes",
          Deprecations.Old.class,
          Deprecations.Doomed.class);

  private static final ProcessMethod NOTED =
      ProcessMethod.of(MethodHandles.lookup(), Deprecations.class, "noted", int.class);

  private DeprecationsProcesses() {}

  /** Returns a process that runs {@link Deprecations#old(ChannelInput)}. */
  @Deprecated
  static CSPProcess old(ChannelInput<?> in) {
    return CSPProcess.of(OLD, () -> Deprecations.old(in), in);
  }

  /** Returns a process that runs {@link Deprecations#doomed(ChannelInput)}. */
  @Deprecated(since = "1", forRemoval = true)
  @SuppressWarnings("removal")
  static CSPProcess doomed(ChannelInput<?> in) {
    return CSPProcess.of(DOOMED, () -> Deprecations.doomed(in), in);
  }

  /** Returns a process that runs {@link Deprecations#takes(Deprecations.Old)}. */
  @SuppressWarnings("deprecation")
  static CSPProcess takes(Deprecations.Old old) {
    return CSPProcess.of(TAKES, () -> Deprecations.takes(old), old);
  }

  /** Returns a process that runs {@link Deprecations#takes(ChannelInput)}. */
  @SuppressWarnings("removal")
  static CSPProcess takes(ChannelInput<Deprecations.Doomed> in) {
    return CSPProcess.of(TAKES_2, () -> Deprecations.takes(in), in);
  }

  /**
   * Returns a process that runs {@link Deprecations#takes(Deprecations.Old, Deprecations.Doomed)}.
   */
  @Deprecated
  @SuppressWarnings("removal")
  static CSPProcess takes(Deprecations.Old old, Deprecations.Doomed doomed) {
    return CSPProcess.of(TAKES_3, () -> Deprecations.takes(old, doomed), old, doomed);
  }

  /** Returns a process that runs {@link Deprecations#noted(int)}. */
  @SuppressWarnings("deprecation")
  static CSPProcess noted(@Deprecations.Note(Deprecations.Choice.LEFT) int n) {
    return CSPProcess.of(NOTED, () -> Deprecations.noted(n), n);
  }
}
