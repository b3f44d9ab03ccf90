package csp.differential.random;

/** Makes up statements that contain others. */
final class Blocks {
  private static final int DEEPEST = 3;

  private final Draw draw;
  private final Expressions expressions;
  private final Statements statements;

  Blocks(Draw draw, Expressions expressions) {
    this.draw = draw;
    this.expressions = expressions;
    statements = new Statements(draw, expressions);
  }

  /** Returns some statements, in a scope of their own. */
  String block(Scope scope, int depth) {
    return statements(scope.block(), depth, 1 + draw.below(2));
  }

  String statements(Scope scope, int depth, int n) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < n; i++) {
      text.append(statement(scope, depth)).append('\n');
    }
    return text.toString();
  }

  private String statement(Scope scope, int depth) {
    if (depth >= DEEPEST || draw.chance(45) || !draw.mayGoOn()) {
      return statements.simple(scope);
    }
    return switch (draw.below(17)) {
      case 0, 1, 2 -> branch(scope, depth + 1);
      case 3, 4, 5 -> counted(scope, depth + 1);
      case 6 -> bottomTested(scope, depth + 1);
      case 7 -> forEach(scope, depth + 1);
      case 8, 9, 10 -> handled(scope, depth + 1);
      case 11 -> finished(scope, depth + 1);
      case 12 -> resource(scope, depth + 1);
      case 13, 14 -> fallingThrough(scope, depth + 1);
      case 15 -> patterns(scope, depth + 1);
      default -> strings(scope, depth + 1);
    };
  }

  private String branch(Scope scope, int depth) {
    String text = "if (%s) {\n%s}".formatted(expressions.truth(scope), block(scope, depth));
    return draw.chance(50) ? text + " else {\n%s}".formatted(block(scope, depth)) : text;
  }

  private String counted(Scope scope, int depth) {
    String label = draw.name("l");
    String counter = draw.name("i");
    Scope loop = scope.loop(label);
    String condition = draw.chance(25) ? " && " + expressions.truth(scope) : "";
    return "%s: for (int %s = 0; %s < %d%s; %s++) {\n%s}"
        .formatted(
            label, counter, counter, 1 + draw.below(3), condition, counter, block(loop, depth));
  }

  private String bottomTested(Scope scope, int depth) {
    String label = draw.name("l");
    String counter = draw.name("w");
    return "int %s = %d;\n%s: do {\n%s} while (%s-- > 0 && %s);"
        .formatted(
            counter,
            1 + draw.below(2),
            label,
            block(scope.loop(label), depth),
            counter,
            expressions.truth(scope));
  }

  private String forEach(Scope scope, int depth) {
    String label = draw.name("l");
    String each = draw.name("e");
    Scope loop = scope.loop(label);
    loop.declare(Type.INT, each);
    String over = draw.of("row", "row.clone()", "List.of(3, 1)", "in");
    return "%s: for (int %s : %s) {\n%s%s}"
        .formatted(
            label,
            each,
            over,
            block(loop, depth),
            over.equals("in") ? "if (fuel[0]-- < 0 || %s > 5) break;\n".formatted(each) : "");
  }

  private String handled(Scope scope, int depth) {
    String caught = draw.name("x");
    String kind =
        draw.of(
            "ChannelEndedException",
            "ArithmeticException",
            "Boom",
            "RuntimeException",
            "Boom | ArithmeticException",
            "Throwable");
    String text =
        "try {\n%s} catch (%s %s) {\nlog.caught(%s);\n%s}"
            .formatted(block(scope, depth), kind, caught, caught, block(scope, depth));
    return draw.chance(40) ? text + " finally {\n%s}".formatted(block(scope, depth)) : text;
  }

  private String finished(Scope scope, int depth) {
    return "try {\n%s} finally {\nlog.add(\"f\");\n%s}"
        .formatted(block(scope, depth), block(scope, depth));
  }

  private String resource(Scope scope, int depth) {
    return "try (Noted %s = new Noted(log, %s)) {\n%s}"
        .formatted(draw.name("r"), expressions.integer(scope), block(scope, depth));
  }

  private String fallingThrough(Scope scope, int depth) {
    return "switch (%s & 3) {\ncase 0:\n{%s}\ncase 1:\n{%s}\nbreak;\ndefault:\n{%s}\n}"
        .formatted(
            expressions.integer(scope),
            block(scope, depth),
            block(scope, depth),
            block(scope, depth));
  }

  private String strings(Scope scope, int depth) {
    return "switch (\"s\" + (%s & 1)) {\ncase \"s0\" -> {\n%s}\ndefault -> {\n%s}\n}"
        .formatted(expressions.integer(scope), block(scope, depth), block(scope, depth));
  }

  private String patterns(Scope scope, int depth) {
    String a = draw.name("a");
    String b = draw.name("b");
    Scope first = scope.block();
    first.declare(Type.INT, a);
    first.declare(Type.INT, b);
    String other = draw.name("o");
    return "switch (shape(%s)) {\ncase Pair(int %s, int %s) when %s -> {\n%s}\ncase Pair %s -> {\n%s}\ncase Object %s -> log.add(%s);\n}"
        .formatted(
            expressions.integer(scope),
            a,
            b,
            draw.of("in.read() > 2", "fuel[0] > 9", "plus(in, 1) < 8"),
            block(first, depth),
            draw.name("c"),
            block(scope, depth),
            other,
            other);
  }
}
