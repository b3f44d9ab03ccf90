package csp.demo.bench;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.bench.harness.Primes;

/** The sieve of Eratosthenes: a pipeline that grows a filter for each prime found. */
final class Sieve {
  private Sieve() {}

  @Process
  static void numbers(ChannelOutput<Integer> out, int last) {
    for (int i = 2; i <= last; i++) out.write(i);
    out.close();
  }

  @Process
  static void filter(ChannelInput<Integer> in, ChannelOutput<Integer> out, int prime) {
    for (int x : in) {
      if (x % prime != 0) out.write(x);
    }
    out.close();
  }

  @Process
  static void primes(ChannelInput<Integer> numbers, ChannelOutput<Long> result, int count) {
    ChannelInput<Integer> in = numbers;
    int prime = 0;
    for (int i = 0; i < count; i++) {
      prime = in.read();
      Channel<Integer> out = Channel.create();
      SieveProcesses.filter(in, out, prime).spawn();
      in = out;
    }
    for (int x : in) throw new IllegalStateException(x + " after the last prime");
    result.write((long) prime);
  }

  static long run(int size, int n) {
    int last = Primes.nth(size);
    long sum = 0;
    for (int i = 0; i < n; i++) {
      Channel<Integer> channel = Channel.create();
      Channel<Long> result = Channel.buffered(1);
      SieveProcesses.numbers(channel, last)
          .par(SieveProcesses.primes(channel, result, size))
          .start();
      sum += result.read();
    }
    return sum;
  }
}
