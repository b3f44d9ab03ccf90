package csp.demo;

import csp.ChannelInput;
import csp.annotation.Process;
import java.io.PrintStream;

/** The process at the end of most demos. */
public final class Printer {
  private Printer() {}

  /** Prints what it reads, a line each, until the channel is closed. */
  @Process
  public static void print(ChannelInput<?> in, PrintStream out) {
    for (Object value : in) out.println(value);
  }
}
