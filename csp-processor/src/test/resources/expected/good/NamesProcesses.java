package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Names}. */
@Generated("csp.processor.ProcessProcessor")
final class NamesProcesses {
  private static final ProcessMethod LIKE_ITS_CLASS =
      ProcessMethod.of(
          MethodHandles.lookup(), Names.class, "likeItsClass", ChannelInput.class, int.class);
  private static final ProcessMethod LIKE_OURS =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "likeOurs", int.class, int.class);
  private static final ProcessMethod LIKE_CONSTANT_2 =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "likeConstant", int.class, int.class);
  private static final ProcessMethod LIKE_PACKAGE =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "likePackage", int.class, int.class);
  private static final ProcessMethod LIKE_PACKAGE_WHERE_IT_IS_NAMED =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Names.class,
          "likePackageWhereItIsNamed",
          Object.class,
          int.class);
  private static final ProcessMethod TYPE_VARIABLE =
      ProcessMethod.of(
          MethodHandles.lookup(), Names.class, "typeVariable", Object.class, int.class, int.class);
  private static final ProcessMethod STATE =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "state", int.class);
  private static final ProcessMethod STATE_BEHIND =
      ProcessMethod.of(
          MethodHandles.lookup(), Names.class, "stateBehind", int.class, int.class, int.class);
  private static final ProcessMethod SERVER =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "server", Object.class, Object.class);
  private static final ProcessMethod READ_HTTP_REQUEST2 =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "readHTTPRequest2");
  private static final ProcessMethod $ODD$ =
      ProcessMethod.of(
          MethodHandles.lookup(), Names.class, "$odd$", int.class, String.class, int.class);
  private static final ProcessMethod $ODD =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "$odd", int.class);
  private static final ProcessMethod JAVA_LANG =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "javaLang", Object[].class);
  private static final ProcessMethod LANG =
      ProcessMethod.of(MethodHandles.lookup(), Names.class, "lang", Object.class, String.class);

  private NamesProcesses() {}

  /** Returns a process that runs {@link Names#likeItsClass(ChannelInput, int)}. */
  static CSPProcess likeItsClass(ChannelInput<?> Names3, int Names2) {
    return CSPProcess.of(LIKE_ITS_CLASS, () -> Names.likeItsClass(Names3, Names2), Names3, Names2);
  }

  /** Returns a process that runs {@link Names#likeOurs(int, int)}. */
  static CSPProcess likeOurs(int CSPProcess2, int CSPServer) {
    return CSPProcess.of(
        LIKE_OURS, () -> Names.likeOurs(CSPProcess2, CSPServer), CSPProcess2, CSPServer);
  }

  /** Returns a process that runs {@link Names#likeConstant(int, int)}. */
  static CSPProcess likeConstant(int LIKE_CONSTANT, int METHOD_HANDLES) {
    return CSPProcess.of(
        LIKE_CONSTANT_2,
        () -> Names.likeConstant(LIKE_CONSTANT, METHOD_HANDLES),
        LIKE_CONSTANT,
        METHOD_HANDLES);
  }

  /** Returns a process that runs {@link Names#likePackage(int, int)}. */
  static CSPProcess likePackage(int csp, int good) {
    return CSPProcess.of(LIKE_PACKAGE, () -> Names.likePackage(csp, good), csp, good);
  }

  /** Returns a process that runs {@link Names#likePackageWhereItIsNamed(Object, int)}. */
  static <CSPProcess> csp.CSPProcess likePackageWhereItIsNamed(CSPProcess csp2, int good2) {
    return csp.CSPProcess.of(
        LIKE_PACKAGE_WHERE_IT_IS_NAMED,
        () -> Names.likePackageWhereItIsNamed(csp2, good2),
        csp2,
        good2);
  }

  /** Returns a process that runs {@link Names#typeVariable(Object, int, int)}. */
  static <Names> CSPProcess typeVariable(Names names, int csp2, int good2) {
    return CSPProcess.of(
        TYPE_VARIABLE, () -> good.Names.typeVariable(names, csp2, good2), names, csp2, good2);
  }

  /** Returns a server that repeats {@link Names#state(int)}, beginning with {@code state}. */
  static CSPServer state(int state) {
    return CSPServer.of(STATE, state, state2 -> Names.state(state2), state);
  }

  /**
   * Returns a server that repeats {@link Names#stateBehind(int, int, int)}, beginning with {@code
   * n}.
   */
  static CSPServer stateBehind(int n, int state, int state2) {
    return CSPServer.of(
        STATE_BEHIND, n, state3 -> Names.stateBehind(state3, state, state2), n, state, state2);
  }

  /**
   * Returns a server that repeats {@link Names#server(Object, Object)}, beginning with {@code
   * first}.
   */
  static <CSPServer> csp.CSPServer server(CSPServer first, CSPServer CSPServer2) {
    return csp.CSPServer.of(
        SERVER, first, state -> Names.server(state, CSPServer2), first, CSPServer2);
  }

  /** Returns a process that runs {@link Names#readHTTPRequest2()}. */
  static CSPProcess readHTTPRequest2() {
    return CSPProcess.of(READ_HTTP_REQUEST2, () -> Names.readHTTPRequest2());
  }

  /** Returns a process that runs {@link Names#$odd$(int, String, int)}. */
  static CSPProcess $odd$(int $n, String $T, int $$) {
    return CSPProcess.of($ODD$, () -> Names.$odd$($n, $T, $$), $n, $T, $$);
  }

  /** Returns a server that repeats {@link Names#$odd(int)}, beginning with {@code $n}. */
  static CSPServer $odd(int $n) {
    return CSPServer.of($ODD, $n, state -> Names.$odd(state), $n);
  }

  /** Returns a process that runs {@link Names#javaLang(Object[])}. */
  static <Object, String> CSPProcess javaLang(Object[] all) {
    return CSPProcess.of(JAVA_LANG, () -> Names.javaLang(all), (java.lang.Object) all);
  }

  /** Returns a process that runs {@link Names#lang(Object, String)}. */
  static <String> CSPProcess lang(String own, java.lang.String other) {
    return CSPProcess.of(LANG, () -> Names.lang(own, other), own, other);
  }
}
