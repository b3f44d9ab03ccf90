package good.javalang;

import csp.CSPProcess;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Object}. */
@Generated("csp.processor.ProcessProcessor")
final class ObjectProcesses {
  private static final ProcessMethod OWN =
      ProcessMethod.of(MethodHandles.lookup(), Object.class, "own", Object.class);
  private static final ProcessMethod OTHER =
      ProcessMethod.of(MethodHandles.lookup(), Object.class, "other", java.lang.Object[].class);
  private static final ProcessMethod LANG =
      ProcessMethod.of(MethodHandles.lookup(), Object.class, "lang", Process.class, Integer.class);
  private static final ProcessMethod INNER =
      ProcessMethod.of(MethodHandles.lookup(), Object.class, "inner", Object.Integer.class);

  private ObjectProcesses() {}

  /** Returns a process that runs {@link Object#own(Object)}. */
  static CSPProcess own(Object object) {
    return CSPProcess.of(OWN, () -> Object.own(object), object);
  }

  /** Returns a process that runs {@link Object#other(java.lang.Object[])}. */
  static CSPProcess other(java.lang.Object[] objects) {
    return CSPProcess.of(OTHER, () -> Object.other(objects), (java.lang.Object) objects);
  }

  /** Returns a process that runs {@link Object#lang(Process, Integer)}. */
  static CSPProcess lang(Process process, Integer number) {
    return CSPProcess.of(LANG, () -> Object.lang(process, number), process, number);
  }

  /** Returns a process that runs {@link Object#inner(Object.Integer)}. */
  static CSPProcess inner(Object.Integer number) {
    return CSPProcess.of(INNER, () -> Object.inner(number), number);
  }
}
