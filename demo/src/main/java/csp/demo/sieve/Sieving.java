package csp.demo.sieve;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

/** The processes; {@link Main} puts them together. */
final class Sieving {
  private Sieving() {}

  @Forever
  static int integers(int n, ChannelOutput<? super Integer> out) {
    out.write(n);
    return n + 1;
  }

  /** Passes on what {@code prime} does not divide. */
  @Forever
  static void filter(
      int prime, ChannelInput<? extends Integer> in, ChannelOutput<? super Integer> out) {
    int n = in.read();
    if (n % prime != 0) out.write(n);
  }

  /** The end of the pipeline, which moves on by a filter for each prime. */
  @Process
  static void sieve(
      int count, ChannelInput<? extends Integer> numbers, ChannelOutput<? super Integer> primes) {
    ChannelInput<? extends Integer> end = numbers;
    for (int i = 0; i < count; i++) {
      int prime = end.read();
      primes.write(prime);
      Channel<Integer> rest = Channel.create("no multiples of " + prime);
      SievingProcesses.filter(prime, end, rest).spawn();
      end = rest;
    }
    end.poison();
    primes.close();
  }
}
