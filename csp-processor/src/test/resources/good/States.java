package good;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

class States {
  @Forever
  static boolean flip(boolean on, ChannelOutput<Boolean> out) {
    out.write(on);
    return !on;
  }

  @Forever
  static Integer boxed(Integer n) {
    return n + 1;
  }

  @Forever
  static <T> List<T> list(List<T> list, ChannelInput<? extends T> in) {
    list.add(in.read());
    return list;
  }

  @Forever
  static <T> List<? extends T> wildcard(List<? extends T> list) {
    return list;
  }

  @Forever
  static Map<?, ?> unbounded(Map<?, ?> map) {
    return map;
  }

  @Forever
  static <T extends Comparable<? super T>> T variable(T first) {
    return first;
  }

  @Forever
  static String[] array(String[] lines) {
    return lines;
  }

  @Forever
  static int[] varargs(int... numbers) {
    return numbers;
  }

  @Forever
  @SafeVarargs
  @SuppressWarnings("varargs")
  static <T> T[] generic(T... things) {
    return things;
  }

  @Forever
  static Comparator<String> function(Comparator<String> order) {
    return order.reversed();
  }

  @Forever
  static Map<? super String, List<? extends Number>> longState(
      Map<? super String, List<? extends Number>> state, ChannelOutput<? super String> output) {
    output.write("");
    return state;
  }
}
