package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import java.util.Map;
import javax.annotation.processing.Generated;

/** The processes of {@link Named}. */
@Generated("csp.processor.ProcessProcessor")
final class NamedProcesses {
  private static final ProcessMethod T =
      ProcessMethod.of(MethodHandles.lookup(), Named.class, "t").named("tick");
  private static final ProcessMethod C =
      ProcessMethod.of(MethodHandles.lookup(), Named.class, "c")
          .named("counter \"$T\" \n\\ \u00e9 \u2225");
  private static final ProcessMethod UNNAMED =
      ProcessMethod.of(MethodHandles.lookup(), Named.class, "unnamed");
  private static final ProcessMethod LONG_NAME =
      ProcessMethod.of(MethodHandles.lookup(), Named.class, "longName")
          .named("a name so long that the constant does not fit into one line");
  private static final ProcessMethod LONG_NAMES =
      ProcessMethod.of(
              MethodHandles.lookup(),
              Named.class,
              "longNames",
              Map.class,
              StringBuilder.class,
              String.class,
              String.class)
          .named("a name so long that the constant does not fit into one line, nor into two");

  private NamedProcesses() {}

  /** Returns a process that runs {@link Named#t()}. */
  static CSPProcess t() {
    return CSPProcess.of(T, () -> Named.t());
  }

  /** Returns a server that repeats {@link Named#c()}. */
  static CSPServer c() {
    return CSPServer.of(C, () -> Named.c());
  }

  /** Returns a process that runs {@link Named#unnamed()}. */
  static CSPProcess unnamed() {
    return CSPProcess.of(UNNAMED, () -> Named.unnamed());
  }

  /** Returns a process that runs {@link Named#longName()}. */
  static CSPProcess longName() {
    return CSPProcess.of(LONG_NAME, () -> Named.longName());
  }

  /** Returns a process that runs {@link Named#longNames(Map, StringBuilder, String, String)}. */
  static CSPProcess longNames(Map<String, String> settings, StringBuilder out, String a, String b) {
    return CSPProcess.of(
        LONG_NAMES, () -> Named.longNames(settings, out, a, b), settings, out, a, b);
  }
}
