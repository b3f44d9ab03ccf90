package csp.demo.hamming;

import csp.Alt;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayDeque;
import java.util.Deque;

/** The processes; {@link Main} puts them together. */
final class Multiples {
  private Multiples() {}

  /** Writes 1, and then what it reads, in order and each number once. */
  @Process
  static void merge(
      ChannelInput<? extends Long> twos,
      ChannelInput<? extends Long> threes,
      ChannelInput<? extends Long> fives,
      ChannelOutput<? super Long> out) {
    out.write(1L);
    long two = twos.read();
    long three = threes.read();
    long five = fives.read();
    while (true) {
      long least = Math.min(two, Math.min(three, five));
      out.write(least);
      if (two == least) two = twos.read();
      if (three == least) three = threes.read();
      if (five == least) five = fives.read();
    }
  }

  @Forever
  static void copy(
      ChannelInput<? extends Long> in,
      ChannelOutput<? super Long> again2,
      ChannelOutput<? super Long> again3,
      ChannelOutput<? super Long> again5,
      ChannelOutput<? super Long> out) {
    Long n = in.read();
    again2.write(n);
    again3.write(n);
    again5.write(n);
    out.write(n);
  }

  /** Takes whatever comes, and gives it on in the same order. */
  @Process
  static void buffer(ChannelInput<? extends Long> in, ChannelOutput<? super Long> out) {
    Deque<Long> held = new ArrayDeque<>();
    Alt<Object> either =
        Alt.of(
            in.map(held::add),
            out.writingFrom(held::element).when(() -> !held.isEmpty()).map(_ -> held.remove()));
    while (true) either.fairSelect();
  }

  @Forever
  static void times(int k, ChannelInput<? extends Long> in, ChannelOutput<? super Long> out) {
    out.write(k * in.read());
  }

  /** Passes on so many numbers, and ends the network. */
  @Process
  static void take(
      int count, ChannelInput<? extends Long> numbers, ChannelOutput<? super Long> result) {
    for (int i = 0; i < count; i++) result.write(numbers.read());
    numbers.poison();
    result.close();
  }
}
