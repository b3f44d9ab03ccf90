package good;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

class Generics {
  @Process
  static <T extends Comparable<T> & Runnable> void sort(ChannelInput<? extends T> in) {
    in.read();
  }

  @Process
  static <A, B extends List<? super A>> void collect(
      ChannelInput<A> in, B into, Function<? super A, ?> f) {
    into.add(in.read());
  }

  @Process
  static <E extends Enum<E>> void nothing() {}

  @Process
  static void entry(Map.Entry<String, ? extends Map<?, int[]>> entry, ChannelOutput<?> out) {
    out.close();
  }

  @Process
  static <T> void inner(Outer<T>.Inner<String> inner, Outer<T>.Plain plain, T[][] table) {}

  static class Outer<T> {
    class Inner<S> {}

    class Plain {}
  }
}
