package csp.demo.quickstart;

import csp.Channel;

/** Two processes and a channel: prints 0 to 4 and ends. */
public final class Main {
  private Main() {}

  /** Runs the two processes. */
  public static void main() {
    Channel<Integer> chan = Channel.create();
    NumbersProcesses.reader(chan).par(NumbersProcesses.writer(chan, 5)).start();
  }
}
