package csp.demo.sieve;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;

/**
 * The sieve of Eratosthenes as a pipeline that grows by a process for each prime.
 *
 * <pre>
 * integers ---&gt; filter 2 ---&gt; filter 3 ---&gt; filter 5 ---&gt; ... ---&gt; sieve ---&gt; primes
 *                   ^             ^             ^                    |
 *                   +~~~~~~~~~~~~~+~~~~~~~~~~~~~+~~~~~~~~~~~~~~~~~~~~+ spawns
 * </pre>
 *
 * <p>What comes out at the end of the pipeline is prime, and a filter for it becomes the new end.
 * When there are enough, the sieve poisons the end, and the poison runs up to the integers.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=sieve
 * mvn -q compile exec:exec -Ddemo=sieve -Dargs=1000
 * }</pre>
 *
 * <p>The argument is the number of primes. The pipeline is Doug McIlroy's (1968), and in Hoare's
 * paper (1978), section 6.1; PyCSP has it too.
 */
public final class Main {
  private Main() {}

  /** Prints primes. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int count = given.number("primes", 25, 1, 5_000);
    given.end();

    Channel<Integer> primes = Channel.create("primes");
    network(count, primes).par(PrinterProcesses.print(primes, System.out)).start();
  }

  static CSPProcess network(int count, ChannelOutput<Integer> primes) {
    Channel<Integer> numbers = Channel.create("numbers");
    return SievingProcesses.integers(2, numbers)
        .par(SievingProcesses.sieve(count, numbers, primes));
  }
}
