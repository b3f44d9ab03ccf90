package csp.differential.bodies;

import csp.Alt;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;

/** Methods that are one iteration of a server, with and without state. */
final class Servers {
  record State(int turn, String word) {
    State next(int value) {
      return new State(turn + 1, word + value);
    }
  }

  private static int twice(ChannelInput<Integer> in) {
    return 2 * in.read();
  }

  @Forever
  static void copy(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int value = in.read();
    log.add(value);
    out.write(value);
  }

  @Forever
  static int countUp(int next, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(next + in.read());
    log.add(next);
    return next + 1;
  }

  @Forever
  static long wide(long state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(state);
    state = state * 31 + in.read();
    return state ^ in.read();
  }

  @Forever
  static double single(double state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    log.add(state);
    double next = state / 2 + in.read();
    out.write(next);
    return next;
  }

  @Forever
  static String text(String state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String longer = state + in.read();
    out.write(longer);
    return log.note(longer).length() > 6 ? "" : longer;
  }

  @Forever
  static State record(State state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    if (state.turn() % 2 == 0) {
      out.write(state);
      return state.next(in.read());
    }
    return new State(state.turn() + in.read(), log.note("odd"));
  }

  @Forever
  static int[] array(int[] state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    state[in.read() % state.length] += in.read();
    out.write(state[0] + "," + state.length);
    return state;
  }

  @Forever
  static boolean flag(boolean up, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(up ? in.read() : -in.read());
    log.add(up);
    return !up;
  }

  @Forever
  static int failing(int next, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(60 / (3 - next) + in.read());
    return next - 1 + 60 / (3 - in.read());
  }

  @Forever
  static void withHandlers(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      out.write(10 / (in.read() % 3));
    } catch (ArithmeticException e) {
      log.caught(e);
    } finally {
      out.write("turn");
    }
  }

  @Forever
  static int withHelpers(int state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(twice(in) + state * twice(in));
    return log.note(twice(in));
  }

  @Forever
  static Alt<Integer> choosing(
      Alt<Integer> none, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = none == null ? Alt.of(in, Channel.<Integer>create()) : none;
    out.write(alt.select());
    return alt;
  }

  @Forever
  static void returnsEarly(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    if (in.read() % 2 == 0) {
      return;
    }
    out.write("odd");
    for (int i = 0; i < 2; i++) {
      if (in.read() > 7) {
        log.add("large");
        return;
      }
    }
    out.write("whole");
  }

  @Forever
  static Object anything(
      Object state, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(String.valueOf(state));
    int value = in.read();
    return switch (value % 3) {
      case 0 -> value;
      case 1 -> "s" + in.read();
      default -> null;
    };
  }

  @Forever
  static <T extends Comparable<T>> T generic(
      T largest, ChannelInput<? extends T> in, ChannelOutput<? super T> out, Log log) {
    T next = in.read();
    out.write(next);
    log.add(largest);
    return largest == null || next.compareTo(largest) > 0 ? next : largest;
  }
}
