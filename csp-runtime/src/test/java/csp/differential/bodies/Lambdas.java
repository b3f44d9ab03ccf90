package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lambdas, method references and classes within a method; none of them communicates. */
@SuppressWarnings("serial")
final class Lambdas {
  private interface Twice extends IntUnaryOperator, Serializable {}

  private static int hidden(int n) {
    return n * 3;
  }

  private final int base;

  private Lambdas(int base) {
    this.base = base;
  }

  private int plus(int n) {
    return base + n;
  }

  @Process
  static void capturesWhatWasRead(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = in.read() + 1;
    long b = in.read();
    IntUnaryOperator f = n -> n * a + (int) b;
    out.write(f.applyAsInt(in.read()));
    Supplier<String> s = () -> "s" + a + b + log.note(5);
    out.write(s.get() + in.read());
  }

  @Process
  static void methodReferences(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    IntUnaryOperator hiddenOne = Lambdas::hidden;
    out.write(hiddenOne.applyAsInt(in.read() + 1));
    Function<Integer, Lambdas> maker = Lambdas::new;
    Lambdas made = maker.apply(in.read());
    IntUnaryOperator bound = made::plus;
    out.write(bound.applyAsInt(in.read()));
    Function<Integer, int[]> arrays = int[]::new;
    BiFunction<String, String, String> unbound = String::concat;
    log.add(unbound.apply("n" + in.read(), "/" + arrays.apply(in.read()).length));
  }

  @Process
  static void boundReceiverIsReadFirst(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Supplier<Integer> length = ("x".repeat(in.read() + 2) + in.read())::length;
    out.write(length.get() + in.read());
    try {
      String none = in.read() > 2 ? null : "";
      Supplier<Integer> broken = none::length;
      log.add(broken);
    } catch (NullPointerException e) {
      log.caughtAt(e);
    }
  }

  @Process
  static void oneForEachTurn(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Supplier<Integer>> later = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int turn = i;
      int value = in.read();
      later.add(() -> turn * 10 + value);
    }
    for (Supplier<Integer> each : later) {
      out.write(each.get() + in.read());
    }
    log.add(later.size());
  }

  @Process
  static void streams(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int n = in.read() + 3;
    int factor = in.read() + 1;
    out.write(IntStream.range(0, n).map(i -> i * factor).sum() + in.read());
    out.write(
        List.of("b", "a", "c" + in.read()).stream()
            .sorted(Comparator.reverseOrder())
            .map(s -> s + factor)
            .collect(Collectors.joining(",")));
    log.add(factor);
  }

  @Process
  static void lambdaAsAnOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(applied(in.read(), n -> n + 100, in.read()) + in.read());
    out.write(applied(in.read(), IntUnaryOperator.identity().andThen(n -> -n), in.read()));
    log.add("end");
  }

  private static int applied(int a, IntUnaryOperator f, int b) {
    return f.applyAsInt(a) * 10 + b;
  }

  @Process
  static void lambdaWithinALambda(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = in.read() + 2;
    Function<Integer, Function<Integer, Integer>> add = x -> y -> x * y + a;
    out.write(add.apply(in.read()).apply(in.read()));
    Runnable[] runs = new Runnable[1];
    int[] count = {3};
    runs[0] =
        () -> {
          log.add(count[0]);
          if (--count[0] > 0) {
            runs[0].run();
          }
        };
    runs[0].run();
    out.write(count[0] + in.read());
  }

  @Process
  static void serializable(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = in.read();
    Twice twice = n -> n + n + a;
    Runnable both = (Runnable & Serializable) () -> log.add("both " + a);
    both.run();
    out.write(twice.applyAsInt(in.read()) + in.read());
  }

  @Process
  static void classesWithin(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int start = in.read();
    class Counter implements Iterator<Integer> {
      private int next = start;

      @Override
      public boolean hasNext() {
        return next < start + 3;
      }

      @Override
      public Integer next() {
        log.add("next " + next);
        return next++;
      }
    }
    for (Counter counter = new Counter(); counter.hasNext(); ) {
      out.write(counter.next() * 10 + in.read());
    }
  }

  @Process
  static void exceptionFromALambda(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    IntUnaryOperator divide = n -> 10 / n;
    out.write(divide.applyAsInt(in.read()));
    out.write(divide.applyAsInt(in.read() - 2));
  }

  @Process
  static void methodsOfRecordsAndEnums(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    record Key(String name, int number) implements Comparable<Key> {
      @Override
      public int compareTo(Key other) {
        return Integer.compare(number, other.number);
      }
    }
    enum Sign {
      MINUS,
      PLUS
    }
    Key a = new Key("a", in.read());
    Key b = new Key("a", in.read() - 1);
    out.write(a.equals(b) + " " + (a.hashCode() == b.hashCode()) + a);
    out.write(a.compareTo(new Key("c", in.read())));
    log.add(Sign.valueOf("PLUS").ordinal() + in.read());
  }
}
