package csp.differential.random;

import csp.differential.random.Scope.Variable;
import java.util.List;

/** Makes up expressions, whose operands may communicate. */
final class Expressions {
  private final Draw draw;

  Expressions(Draw draw) {
    this.draw = draw;
  }

  String of(Type type, Scope scope) {
    return of(type, scope, 0);
  }

  String integer(Scope scope) {
    return of(Type.INT, scope);
  }

  String truth(Scope scope) {
    return of(Type.BOOLEAN, scope);
  }

  private String of(Type type, Scope scope, int depth) {
    int roll = draw.below(100);
    if (depth > 2 || roll < 40 || !draw.mayGoOn()) {
      return leaf(type, scope);
    }
    if (roll < 46) {
      return "(%s ? %s : %s)"
          .formatted(
              of(Type.BOOLEAN, scope, depth + 1),
              of(type, scope, depth + 1),
              of(type, scope, depth + 1));
    }
    if (roll < 50 && !scope.silent) {
      return choice(type, scope, depth + 1);
    }
    return switch (type) {
      case INT -> integer(scope, depth + 1);
      case LONG -> wide(scope, depth + 1);
      case DOUBLE -> real(scope, depth + 1);
      case BOOLEAN -> truth(scope, depth + 1);
      case STRING -> text(scope, depth + 1);
    };
  }

  private String leaf(Type type, Scope scope) {
    List<Variable> variables = scope.visible(type);
    if (!variables.isEmpty() && draw.chance(55)) {
      return draw.of(variables).name();
    }
    return switch (type) {
      case INT -> scope.silent || draw.chance(25) ? "" + (draw.below(12) - 3) : reading(scope);
      case LONG -> draw.of("5L", "(1L << 33)", "-7L", "total");
      case DOUBLE -> draw.of("0.5", "-3.25", "1e9", "cell.weight");
      case BOOLEAN -> "(%s > %d)".formatted(leaf(Type.INT, scope), draw.below(8));
      case STRING -> draw.of("\"t\"", "\"\"", "cell.text", "\"q\" + row[1]");
    };
  }

  private String reading(Scope scope) {
    return switch (draw.below(14)) {
      case 0 -> "Alt.of(in).select()";
      case 1 -> "in.read(LONG).orElse(-1)";
      case 2 -> "plus(in, %d)".formatted(draw.below(5));
      case 3 -> "cell.next(in)";
      case 4, 5 -> scope.helpers == 0 ? "in.read()" : helper(scope, 9);
      default -> "in.read()";
    };
  }

  private String helper(Scope scope, int depth) {
    return "h%d(in, out, log, fuel, %s, %s)"
        .formatted(
            draw.below(scope.helpers), of(Type.INT, scope, depth), of(Type.LONG, scope, depth));
  }

  private String integer(Scope scope, int depth) {
    String a = of(Type.INT, scope, depth);
    String b = of(Type.INT, scope, depth);
    if (scope.silent) {
      return "(%s %s %s)".formatted(a, draw.of("+", "-", "*", "^"), b);
    }
    return switch (draw.below(18)) {
      case 0, 1, 2, 3 -> "(%s %s %s)".formatted(a, draw.of("+", "-", "*", "|", "^", "&"), b);
      case 4 -> "(%s %s %s)".formatted(a, draw.of("/", "%"), b);
      case 5 -> "(%s %s %s)".formatted(a, draw.of("<<", ">>", ">>>"), b);
      case 6 -> "(int) (%s)".formatted(of(Type.LONG, scope, depth));
      case 7 -> "(int) (%s)".formatted(of(Type.DOUBLE, scope, depth));
      case 8 -> "row[%s & 3]".formatted(a);
      case 9 -> "(row[%s & 3] %s %s)".formatted(a, draw.of("=", "+=", "^=", "-="), b);
      case 10 -> "row[%s & 3]%s".formatted(a, draw.of("++", "--"));
      case 11 -> "new Pair(%s, %s).sum()".formatted(a, b);
      case 12 -> "three(%s, %s, %s)".formatted(a, of(Type.LONG, scope, depth), b);
      case 13 -> "(cell.value %s %s)".formatted(draw.of("=", "+=", "*="), a);
      case 14 -> "cell.self(log).add(%s)".formatted(a);
      case 15 -> "%s.length()".formatted(parenthesized(of(Type.STRING, scope, depth)));
      case 16 -> scope.helpers == 0 ? "-" + parenthesized(a) : helper(scope, depth);
      default -> assignment(Type.INT, scope, a);
    };
  }

  /** Returns an expression that assigns to a variable, if there is one. */
  private String assignment(Type type, Scope scope, String value) {
    List<Variable> variables = scope.visible(type);
    if (variables.isEmpty()) {
      return value;
    }
    Variable variable = draw.of(variables);
    return "(%s = %s (%s))".formatted(variable.name(), variable.cast(), value);
  }

  private String wide(Scope scope, int depth) {
    String a = of(Type.LONG, scope, depth);
    String b = of(draw.of(Type.LONG, Type.INT), scope, depth);
    return switch (draw.below(scope.silent ? 3 : 6)) {
      case 0, 1 -> "(%s %s %s)".formatted(a, draw.of("+", "-", "*", "^", "|"), b);
      case 2 -> "(%s %s %s)".formatted(a, draw.of("<<", ">>>"), of(Type.INT, scope, depth));
      case 3 -> "(%s %s %s)".formatted(a, draw.of("/", "%"), b);
      case 4 -> "(total %s %s)".formatted(draw.of("=", "+=", "^="), b);
      default -> assignment(Type.LONG, scope, a);
    };
  }

  private String real(Scope scope, int depth) {
    String a = of(Type.DOUBLE, scope, depth);
    String b = of(draw.of(Type.LONG, Type.INT, Type.DOUBLE), scope, depth);
    return switch (draw.below(scope.silent ? 2 : 4)) {
      case 0, 1 -> "(%s %s %s)".formatted(a, draw.of("+", "-", "*", "/"), b);
      case 2 -> "(cell.weight %s %s)".formatted(draw.of("=", "-=", "*="), b);
      default -> "(float) (%s)".formatted(b);
    };
  }

  private String truth(Scope scope, int depth) {
    Type compared = draw.of(Type.INT, Type.INT, Type.LONG, Type.DOUBLE);
    String comparison =
        "%s %s %s"
            .formatted(
                of(compared, scope, depth),
                draw.of("<", ">", "<=", "==", "!="),
                of(Type.INT, scope, depth));
    return switch (draw.below(6)) {
      case 0 -> "(%s && %s)".formatted(comparison, of(Type.BOOLEAN, scope, depth));
      case 1 -> "(%s || %s)".formatted(of(Type.BOOLEAN, scope, depth), comparison);
      case 2 -> "!(%s)".formatted(comparison);
      case 3 -> {
        String name = draw.name("p");
        yield "((Object) (%s) instanceof Integer %s && %s > %d)"
            .formatted(of(Type.INT, scope, depth), name, name, draw.below(6));
      }
      default -> "(" + comparison + ")";
    };
  }

  private String text(Scope scope, int depth) {
    String a = of(Type.STRING, scope, depth);
    String b = of(draw.of(Type.values()), scope, depth);
    return switch (draw.below(5)) {
      case 0 -> "(%s + %s + %s)".formatted(a, b, of(draw.of(Type.values()), scope, depth));
      case 1 -> "Objects.toString(%s)".formatted(b);
      case 2 -> "new StringBuilder(%s).append((Object) (%s)).toString()".formatted(a, b);
      case 3 -> "(\"\" + new Pair(%s, 2))".formatted(of(Type.INT, scope, depth));
      default -> "(%s + \":\" + %s)".formatted(b, a);
    };
  }

  private static String parenthesized(String expression) {
    return "(" + expression + ")";
  }

  /** Returns a switch expression; one of its arms is a block. */
  private String choice(Type type, Scope scope, int depth) {
    Scope arm = scope.closed();
    return "switch (%s & 3) { case 0 -> %s; case 1 -> { out.write(%s); yield %s; } default -> %s; }"
        .formatted(
            of(Type.INT, scope, depth),
            of(type, arm, depth),
            of(Type.INT, arm, depth),
            of(type, arm, depth),
            of(type, arm, depth))
        .transform(Expressions::parenthesized);
  }
}
