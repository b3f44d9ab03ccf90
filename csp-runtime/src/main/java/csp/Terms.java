package csp;

import java.util.Objects;

/** Checks what users give to make a term. */
final class Terms {
  private Terms() {}

  static Term check(CSPProcess process, String what) {
    return (Term) Objects.requireNonNull(process, what + " is null");
  }

  static Term[] check(CSPProcess[] processes) {
    Objects.requireNonNull(processes, "the array of processes is null");
    Term[] terms = new Term[processes.length];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = check(processes[i], "process " + i + " of " + terms.length);
    }
    return terms;
  }

  static String checkName(String name) {
    return Objects.requireNonNull(name, "the name of a process is null");
  }

  static <B> B checkBody(B body, String name) {
    if (body == null) {
      throw new NullPointerException("the body of process '" + name + "' is null");
    }
    return body;
  }

  static Object[] checkArguments(Object[] arguments, String name) {
    if (arguments == null) {
      throw new NullPointerException("the array of arguments of process '" + name + "' is null");
    }
    return arguments.clone();
  }
}
