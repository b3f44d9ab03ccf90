package csp.engine.compiler;

import java.util.ArrayList;
import java.util.List;

/** Brings methods of {@link Tiny} to the stage that a test is about. */
final class Read {
  private final UserClasses classes = new UserClasses();
  private final Operations operations = new Operations(Table.calls());
  final UserClass tiny = of(Tiny.class);

  UserClass of(Class<?> type) {
    UserClass read = classes.get(type);
    if (read == null) {
      throw new IllegalArgumentException(type.getName());
    }
    return read;
  }

  UserMethod method(String name) {
    UserMethod method = tiny.methodWithParameters(name + "(");
    if (method == null) {
      throw new IllegalArgumentException(name);
    }
    return method;
  }

  UserMethod explored(String name) {
    return explored(method(name));
  }

  private UserMethod explored(UserMethod method) {
    new Reach(operations, classes).explore(method);
    return method;
  }

  Members members() {
    return new Members(tiny, classes);
  }

  Analysis analysed(String name) {
    return analysed(method(name));
  }

  Analysis analysed(UserMethod method) {
    explored(method);
    return Analysis.of(method, method.body(), new Members(method.owner, classes));
  }

  static Layout layout(Analysis analysis) {
    return new Layout(analysis.method.parameters(), analysis.suspensions);
  }

  /** The names of the local variables of the source that live while it waits somewhere. */
  static List<String> live(Analysis analysis, int suspension) {
    Suspension at = analysis.suspensions.get(suspension - 1);
    List<String> names = new ArrayList<>();
    for (MethodBody.Variable variable : analysis.body.variables) {
      if (at.live.get(variable.info().slot())
          && at.index() >= variable.from()
          && at.index() < variable.to()) {
        names.add(variable.info().name().stringValue());
      }
    }
    names.sort(null);
    return names;
  }
}
