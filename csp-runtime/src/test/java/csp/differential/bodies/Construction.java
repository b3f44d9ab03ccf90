package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Objects whose arguments are read while they are under construction. */
final class Construction {
  private static class Point {
    final int x;
    final long y;

    Point(int x, long y) {
      if (x > 6) {
        throw new IllegalArgumentException("too far: " + x);
      }
      this.x = x;
      this.y = y;
    }

    Point(Point other, int more) {
      this(other.x + more, other.y);
    }

    @Override
    public String toString() {
      return x + "|" + y;
    }
  }

  private record Line(Point from, Point to, String name) {
    Line {
      name = name + "!";
    }
  }

  private static final class Outer {
    final int base;

    Outer(int base) {
      this.base = base;
    }

    final class Inner {
      final int more;

      Inner(int more) {
        this.more = more;
      }

      int sum() {
        return base * 10 + more;
      }
    }
  }

  private abstract static class Named {
    final String name;

    Named(String name) {
      this.name = name;
    }

    abstract int weight();
  }

  @Process
  static void oneArgument(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(new Outer(in.read()).base);
    out.write(new Point(in.read(), in.read()));
    log.add(new StringBuilder("b" + in.read()));
  }

  @Process
  static void nested(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Line line =
        new Line(
            new Point(in.read(), 5),
            new Point(new Point(1, in.read()), in.read()),
            "n" + in.read());
    out.write(line);
    log.add(line.from().y);
  }

  @Process
  static void asAnOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(1 + new Outer(in.read() + new Outer(in.read()).base).base * in.read());
    out.write("p" + new Point(in.read(), in.read()) + "q" + new Point(1, 2));
    log.add(new Point(in.read() - 4, 3).equals(new Point(1, in.read())));
  }

  @Process
  static void withAConditionalArgument(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      out.write(
          new Point(
              in.read() % 2 == 0 ? in.read() : 1,
              switch (i) {
                case 0 -> in.read();
                case 1 -> {
                  log.add("block");
                  yield in.read() * 10;
                }
                default -> 3;
              }));
    }
  }

  @Process
  static void theConstructorThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 20; i++) {
      try {
        out.write(new Point(in.read() * 2, i));
      } catch (IllegalArgumentException e) {
        log.caughtAt(e);
        out.write(new Point(new Point(in.read() - 9, 1), 2));
        break;
      }
    }
  }

  @Process
  static void exceptionsAreObjectsToo(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    throw new IllegalStateException(
        "read " + in.read(), new RuntimeException("because " + in.read()));
  }

  @Process
  static void innerClasses(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Outer outer = new Outer(in.read());
    Outer.Inner inner = outer.new Inner(in.read());
    out.write(inner.sum());
    out.write(new Outer(in.read()).new Inner(in.read()).sum());
    log.add(inner.more);
  }

  @Process
  static void anonymousClasses(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int captured = in.read() + 5;
    Named named =
        new Named("named " + in.read()) {
          @Override
          int weight() {
            return captured * 2;
          }
        };
    out.write(named.name + named.weight());
    log.add(captured + in.read());
  }

  @Process
  static void collections(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Integer> list = new ArrayList<>(List.of(in.read(), in.read()));
    Map<String, List<Integer>> map = new HashMap<>();
    map.computeIfAbsent("k" + in.read(), _ -> new ArrayList<>()).add(in.read());
    list.addAll(new ArrayList<>(List.of(in.read())));
    out.write(list.toString() + map);
    log.add(map.size());
  }

  @Process
  static void inALoopWithAReadEach(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Point point = new Point(0, 0);
    for (int i = 0; i < 3; i++) {
      point = new Point(point, new Point(in.read() % 2, i).x + (int) new Point(0, i).y);
      log.add(point);
    }
    out.write(point);
  }

  @Process
  static void unusedObjects(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    new Point(in.read(), in.read());
    try {
      new Point(in.read() + 5, in.read());
    } catch (IllegalArgumentException e) {
      log.caught(e);
    }
    out.write("end");
  }

  @Process
  static void arrayOfNewObjects(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Point[] points = {new Point(in.read(), 1), null, new Point(2, in.read())};
    points[in.read() - 1] = new Point(in.read(), in.read());
    for (Point point : points) {
      out.write(String.valueOf(point));
    }
    log.add(points.length);
  }

  @Process
  static void poisonWhileUnderConstruction(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; ; i++) {
      log.add(i);
      out.write(new Line(new Point(in.read() % 5, i), new Point(1, in.read()), "l" + in.read()));
    }
  }
}
