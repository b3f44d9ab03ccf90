package csp.patterns;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Skip;
import csp.annotation.Process;
import java.util.function.Function;

/**
 * A new process for each value: connections, requests, players, when nobody knows how many there
 * will be.
 *
 * <pre>{@code
 * OnDemand.each(connections, connection -> Handlers.handle(connection)).start();
 * OnDemand.each(connections, 1000, connection -> Handlers.handle(connection)).start(); // at most
 * }</pre>
 *
 * <p>Processes are cheap; there is a limit only where one is given, and then values are not read
 * while it is reached.
 *
 * <p>Each process is on its own. One that fails goes to the default uncaught-exception handler; the
 * others, and this process, go on. If making it throws, this process fails, and those that run are
 * terminated.
 *
 * <p>When the channel is closed or poisoned no further process begins, and this one ends when all
 * that it has begun have ended; what they own is theirs. Termination reaches them all, and so does
 * an interrupt of {@code start()}. What was done before a value was written happens before its
 * process, and all of them happen before the end of this one.
 *
 * <p>It is occam-π's FORK, and python-csp's web server, which serves every request by a process.
 */
public final class OnDemand {
  private OnDemand() {}

  /** Returns a process that runs a new one for each value of {@code in}. */
  public static <T> CSPProcess each(
      ChannelInput<? extends T> in, Function<? super T, ? extends CSPProcess> process) {
    return OnDemandProcesses.spawnEach(in, process).named("on demand");
  }

  /**
   * Returns a process that runs a new one for each value of {@code in}, but never more than {@code
   * atMost} at once.
   *
   * @throws IllegalArgumentException if {@code atMost} is not positive
   */
  public static <T> CSPProcess each(
      ChannelInput<? extends T> in, int atMost, Function<? super T, ? extends CSPProcess> process) {
    if (atMost < 1) {
      throw new IllegalArgumentException("at most " + atMost + " processes would be none at all");
    }
    return OnDemandProcesses.spawnEach(in, atMost, process).named("on demand");
  }

  @Process
  static <T> void spawnEach(
      ChannelInput<? extends T> in, Function<? super T, ? extends CSPProcess> process) {
    while (true) {
      process.apply(in.read()).spawn();
    }
  }

  @Process
  static <T> void spawnEach(
      ChannelInput<? extends T> in, int atMost, Function<? super T, ? extends CSPProcess> process) {
    Channel<Skip> taken = Channel.buffered(atMost);
    while (true) {
      taken.write(Skip.SKIP);
      giveBack(process.apply(in.read()), taken).spawn();
    }
  }

  /** The places are not owned: a process that fails shall not end the others. */
  @SuppressWarnings("EndNotDeclared")
  private static CSPProcess giveBack(CSPProcess process, Channel<Skip> taken) {
    return CSPProcess.of(
        process.name(),
        () -> {
          try {
            process.start();
          } finally {
            taken.tryRead();
          }
        });
  }
}
