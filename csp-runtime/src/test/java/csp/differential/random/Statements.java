package csp.differential.random;

import csp.differential.random.Scope.Variable;
import java.util.List;

/** Makes up simple statements. */
final class Statements {
  private final Draw draw;
  private final Expressions expressions;

  Statements(Draw draw, Expressions expressions) {
    this.draw = draw;
    this.expressions = expressions;
  }

  String simple(Scope scope) {
    return switch (draw.below(22)) {
      case 0, 1, 2 -> declaration(scope);
      case 3, 4, 5 -> assignment(scope);
      case 6, 7, 8, 9, 10 -> "out.write(%s);".formatted(any(scope));
      case 11, 12 -> "log.add(%s);".formatted(any(scope));
      case 13 -> "text += %s;".formatted(any(scope));
      case 14 -> lambda(scope);
      case 15 -> locked(scope);
      case 16 -> "row[%s & 3] += %s;".formatted(integer(scope), integer(scope));
      case 17 -> "cell = new Cell(%s);".formatted(integer(scope));
      case 18 -> "tell(out, %s, %s);".formatted(any(scope), integer(scope));
      case 19 -> "row = new int[] {%s, 2, %s, 4};".formatted(integer(scope), integer(scope));
      case 20 -> "out.write(generic(%s, %s));".formatted(any(scope), any(scope));
      default -> leaving(scope);
    };
  }

  private String any(Scope scope) {
    return expressions.of(draw.of(Type.values()), scope);
  }

  private String integer(Scope scope) {
    return expressions.integer(scope);
  }

  String declaration(Scope scope) {
    if (draw.chance(15)) {
      String small = draw.of("byte", "short", "char");
      String cast = "(" + small + ") (int)";
      String name = draw.name("s");
      String text = "%s %s = %s (%s);".formatted(small, name, cast, integer(scope));
      scope.declare(Type.INT, name, cast);
      return text;
    }
    Type type = draw.of(Type.values());
    String name = draw.name("v");
    String text = "%s %s = %s;".formatted(type.text, name, expressions.of(type, scope));
    scope.declare(type, name);
    return text;
  }

  private String assignment(Scope scope) {
    Type type = draw.of(Type.values());
    List<Variable> variables = scope.visible(type);
    if (variables.isEmpty()) {
      return "total ^= %s;".formatted(integer(scope));
    }
    Variable variable = draw.of(variables);
    String operator =
        switch (type) {
          case BOOLEAN -> draw.of("=", "|=", "^=");
          case STRING -> draw.of("=", "=", "+=");
          default -> draw.of("=", "=", "+=", "-=", "*=");
        };
    return "%s %s %s (%s);"
        .formatted(variable.name(), operator, variable.cast(), expressions.of(type, scope));
  }

  /** A lambda that captures a variable that was just read, and does not communicate. */
  private String lambda(Scope scope) {
    String kept = draw.name("k");
    String function = draw.name("f");
    return "{ int %s = %s; java.util.function.IntUnaryOperator %s = q -> q * %d + %s; out.write(%s); }"
        .formatted(
            kept,
            integer(scope),
            function,
            draw.below(9),
            kept,
            function + ".applyAsInt(" + integer(scope) + ")");
  }

  private String locked(Scope scope) {
    return "synchronized (LOCK) { total += %s; }".formatted(expressions.integer(scope.silent()));
  }

  /** Leaves a loop or the method, on a condition. */
  private String leaving(Scope scope) {
    String condition = expressions.truth(scope);
    if (!scope.loops().isEmpty() && draw.chance(70)) {
      return "if (%s) %s %s;"
          .formatted(condition, draw.of("break", "continue"), draw.of(scope.loops()));
    }
    return draw.chance(50)
        ? "if (%s) throw new Boom(\"b\" + %s);".formatted(condition, integer(scope))
        : "assert !(%s) : %s;".formatted(condition, integer(scope));
  }
}
