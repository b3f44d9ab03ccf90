package csp.differential.random;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be named at one place of a made-up method. */
final class Scope {
  /** A variable, and the casts that an assignment to it needs. */
  record Variable(Type type, String name, String cast) {}

  private final @Nullable Scope outer;
  private final List<Variable> variables = new ArrayList<>();
  private final List<String> loops;

  /** Whether nothing may communicate here, nor assign: within a lambda or a lock. */
  final boolean silent;

  /** How many helpers may be called: those with a smaller number, or all of them on fuel. */
  final int helpers;

  private Scope(@Nullable Scope outer, List<String> loops, boolean silent, int helpers) {
    this.outer = outer;
    this.loops = loops;
    this.silent = silent;
    this.helpers = helpers;
  }

  static Scope ofMethod(int helpers) {
    return new Scope(null, List.of(), false, helpers);
  }

  Scope block() {
    return new Scope(this, loops, silent, helpers);
  }

  Scope loop(String label) {
    List<String> more = new ArrayList<>(loops);
    more.add(label);
    return new Scope(this, more, silent, helpers);
  }

  /** Where break and continue cannot leave: a switch expression. */
  Scope closed() {
    return new Scope(this, List.of(), silent, helpers);
  }

  Scope silent() {
    return new Scope(this, List.of(), true, helpers);
  }

  void declare(Type type, String name) {
    declare(type, name, "(" + type.text + ")");
  }

  void declare(Type type, String name, String cast) {
    variables.add(new Variable(type, name, cast));
  }

  List<String> loops() {
    return loops;
  }

  List<Variable> visible(Type type) {
    List<Variable> all = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      for (Variable each : scope.variables) {
        if (each.type == type) {
          all.add(each);
        }
      }
    }
    return all;
  }
}
