package csp.differential.bodies;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Type parameters, erased casts, wildcards, variable numbers of arguments. */
final class Generic {
  private record Two<A, B>(A first, B second) {
    <C> Two<A, C> with(C other) {
      return new Two<>(first, other);
    }
  }

  private static <T extends Comparable<T>> T larger(T a, T b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static <T> List<T> all(T... values) {
    return new ArrayList<>(List.of(values));
  }

  private static int sum(int... values) {
    int sum = values.length * 1000;
    for (int value : values) {
      sum += value;
    }
    return sum;
  }

  @Process
  static <T> void passesAnything(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, Log log) {
    while (true) {
      T value = in.read();
      log.add(value);
      out.write(value);
    }
  }

  @Process
  static <T extends Number & Comparable<T>> void boundedTwice(
      ChannelInput<T> in, ChannelOutput<Object> out, Log log) {
    T largest = in.read();
    for (int i = 0; i < 4; i++) {
      T next = in.read();
      if (next.compareTo(largest) > 0) {
        largest = next;
      }
      out.write(largest.doubleValue() + next.intValue());
    }
    log.add(larger(largest, in.read()));
  }

  @Process
  static void inferred(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(larger(in.read(), in.read()));
    out.write(larger("a" + in.read(), "b"));
    var two = new Two<>(in.read(), "s").with(in.read() + 0.5).with(List.of(in.read()));
    log.add(two.second().getFirst() + two.first());
  }

  @Process
  static void variableArguments(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(sum());
    out.write(sum(in.read(), 5, in.read()));
    out.write(all("a" + in.read(), "b", "" + in.read()));
    log.add(all(in.read(), (Object) "o", in.read() * 2.0));
    log.add(String.join("/", List.of("x", "y" + in.read())));
  }

  @SafeVarargs
  @Process
  static void variableParameters(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log, ChannelInput<Integer>... more) {
    for (ChannelInput<Integer> each : more) {
      log.add(each == in);
      for (int i = 0; i < 3; i++) {
        out.write(each.read() + more.length);
      }
    }
  }

  @Process
  static void listOfEnds(
      List<? extends ChannelInput<Integer>> ins, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      for (ChannelInput<Integer> in : ins) {
        out.write(in.read() * (i + 1));
      }
    }
    log.add(ins.size());
  }

  @Process
  static void aCastThatFails(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Object> other = Channel.buffered(2);
    other.write("text");
    other.write(in.read());
    @SuppressWarnings("unchecked")
    ChannelInput<Integer> polluted = (ChannelInput<Integer>) (ChannelInput<?>) other;
    try {
      out.write(1 + polluted.read());
    } catch (ClassCastException e) {
      log.caughtAt(e);
      out.write(polluted.read() + in.read());
    }
  }

  @Process
  static void boxedComparisons(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Integer a = in.read();
    Integer b = in.read() - 1;
    out.write(a.equals(b));
    out.write(a <= b && b + 1 > in.read());
    Long c = a + 1000L;
    out.write(c.equals(in.read() + 997L));
    log.add(Comparator.<Integer>reverseOrder().compare(a, in.read()));
  }

  @Process
  static void optionals(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Optional<Integer> some = Optional.of(in.read());
    out.write(some.map(n -> n + 10).filter(n -> n > 5).orElse(0) + in.read());
    Optional<String> none = some.flatMap(_ -> Optional.empty());
    log.add(none.isPresent() ? none.get() : "none " + in.read());
  }

  @Process
  static void erasedReturn(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Collection<? super Integer> sink = new ArrayList<>();
    List<? extends Number> source = List.of(in.read(), 2.5, 3L);
    for (Number each : source) {
      sink.add(each.intValue() + in.read());
    }
    out.write(sink);
    int first = (Integer) sink.iterator().next();
    log.add(first + in.read());
  }

  @Process
  static <A, B extends List<A>> void unboxedThroughATypeParameter(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Integer> list = all(in.read(), in.read());
    list.set(0, list.get(1) + in.read());
    int i = list.get(0);
    i += list.get(1);
    out.write(i + list.get(0) * in.read());
    log.add(list);
  }
}
