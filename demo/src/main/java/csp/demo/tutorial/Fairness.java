package csp.demo.tutorial;

import csp.Alt;
import csp.Channel;
import java.util.function.Function;

/** Three ways to choose when both channels are always ready. */
final class Fairness {
  private static final int TIMES = 6;

  static Channel<String> full(String value) {
    Channel<String> channel = Channel.buffered(TIMES);
    for (int i = 0; i < TIMES; i++) channel.write(value);
    return channel;
  }

  // @start region=firsts
  /** Returns how often the first of two was chosen. */
  static int firsts(Function<Alt<String>, String> way) {
    Alt<String> either = full("first").or(full("second"));
    int firsts = 0;
    for (int i = 0; i < TIMES; i++) if (way.apply(either).equals("first")) firsts++;
    return firsts;
  }

  static void main() {
    System.out.println("priSelect:  " + firsts(Alt::priSelect) + " of " + TIMES);
    System.out.println("fairSelect: " + firsts(Alt::fairSelect) + " of " + TIMES);
  }

  // @end
}
