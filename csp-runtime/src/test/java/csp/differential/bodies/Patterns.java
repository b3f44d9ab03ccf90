package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;

/** Patterns: types, records in records, guards. */
final class Patterns {
  private sealed interface Shape permits Circle, Square, Pair, Empty {}

  private record Circle(int radius) implements Shape {}

  private record Square(long side, String label) implements Shape {}

  private record Pair(Shape left, Shape right) implements Shape {}

  private enum Empty implements Shape {
    NOTHING
  }

  private record Box<T>(T content) {}

  private record Touchy(int value) {
    @Override
    public int value() {
      return 12 / (value - 1);
    }
  }

  private static Shape shape(int n) {
    return switch (n % 4) {
      case 0 -> new Circle(n);
      case 1 -> new Square(n, "s" + n);
      case 2 -> new Pair(shape(n - 1), shape(n - 2));
      default -> Empty.NOTHING;
    };
  }

  @Process
  static void typesOfASealedInterface(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      switch (shape(in.read())) {
        case Circle c -> out.write(c.radius() + in.read());
        case Square s -> out.write(s);
        case Pair p -> {
          log.add(p);
          out.write(in.read());
        }
        case Empty e -> log.add(e);
      }
    }
  }

  @Process
  static void nestedRecords(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 7; i++) {
      Object result =
          switch (shape(in.read())) {
            case Pair(Square(long side, var label), Circle(int radius)) ->
                side + label + radius + in.read();
            case Pair(var left, var right) -> left + "&" + right;
            case Circle(int r) -> r * in.read();
            case Square(var side, String label) when side > 4 -> label;
            case Square _ -> "small";
            case Empty.NOTHING -> "nothing";
          };
      out.write(result);
      log.add(i);
    }
  }

  @Process
  static void guardsThatLook(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      Object o = i % 2 == 0 ? (Object) in.read() : "text" + in.read();
      switch (o) {
        case Integer n when n > 3 -> out.write("big " + n);
        case Integer n when n == log.note(2) -> out.write("two");
        case Integer n -> out.write(n + in.read());
        case String s when s.endsWith("1") -> log.add(s);
        default -> out.write(o);
      }
    }
  }

  @Process
  static void guardsThatRead(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      switch ((Object) in.read()) {
        case Integer n when n + in.read() > 8 -> out.write("first " + n);
        case Integer n when in.read() % 2 == 0 -> out.write("second " + n);
        case Integer n -> out.write("third " + n);
        case Object o -> log.add(o);
      }
    }
  }

  @Process
  static void nullIsACase(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      String s = in.read() % 2 == 0 ? null : "odd";
      switch (s) {
        case null -> out.write("null " + in.read());
        case "odd" -> out.write(s + in.read());
        default -> log.add("never");
      }
    }
    switch (in.read() > 100 ? Empty.NOTHING : null) {
      case null, default -> log.add("null, default");
    }
  }

  @Process
  static void instanceOf(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      Shape shape = shape(in.read());
      if (shape instanceof Circle(int r) && r + in.read() > 4) {
        out.write("circle " + r);
      } else if (!(shape instanceof Square s)) {
        log.add("neither");
      } else {
        out.write(s.side() + in.read() + s.label());
      }
    }
  }

  @Process
  static void bindingThatOutlivesItsIf(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    while (!(shape(in.read()) instanceof Pair(Square left, var right))) {
      log.add("not yet " + in.read());
    }
    out.write(left);
    out.write(in.read());
    out.write(right);
  }

  @Process
  static void genericRecord(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Box<Box<Integer>> box = new Box<>(new Box<>(in.read()));
    if (box instanceof Box<Box<Integer>>(Box<Integer>(var n))) {
      out.write(n + in.read());
    }
    Box<?> any = new Box<>(List.of(in.read()));
    log.add(any instanceof Box<?>(List<?> list) ? list.getFirst() : in.read());
  }

  @Process
  static void accessorThatThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        Object o = new Touchy(in.read());
        switch (o) {
          case Touchy(int v) when v > 0 -> out.write(v + in.read());
          case Touchy(int v) -> out.write(-v);
          default -> log.add("never");
        }
      } catch (MatchException e) {
        log.add(e.getCause().getMessage());
        out.write("no match " + in.read());
      }
    }
  }

  @Process
  static void switchOverALocalRecord(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    record Point(int x, double y) {
      double sum() {
        return x + y;
      }
    }
    for (int i = 0; i < 3; i++) {
      Point point = new Point(in.read(), in.read() / 2.0);
      out.write(
          switch (point) {
            case Point(int x, double y) when x == 0 -> y + in.read();
            case Point p -> p.sum();
          });
      log.add(point);
    }
  }
}
