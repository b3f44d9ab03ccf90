package csp.demo;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far long work is, and how much time is left: once a second, on a terminal one line that is
 * written over, elsewhere a line each time. Work that takes less than a second shows nothing.
 */
public final class Progress {
  private static final long SECOND = Duration.ofSeconds(1).toNanos();
  private static final String TO_THE_BEGINNING = "\r";
  private static final String ERASE_TO_THE_END = "\u001B[K";

  private final PrintStream err;
  private final boolean terminal;
  private final long total;
  private final String what;
  private final LongSupplier nanoTime;
  private final long start;
  private long done;
  private long shown;

  Progress(PrintStream err, boolean terminal, long total, String what, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.total = total;
    this.what = what;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.shown = start;
  }

  /** Returns the progress of work on {@code total} things, shown on the error output. */
  public static Progress of(long total, String what) {
    return new Progress(System.err, onTerminal(), total, what, System::nanoTime);
  }

  /** Says that so many more are done. */
  public void done(long more) {
    done += more;
    long now = nanoTime.getAsLong();
    if (done >= total) {
      if (terminal && shown != start) print(TO_THE_BEGINNING + ERASE_TO_THE_END);
    } else if (now - shown >= SECOND) {
      shown = now;
      print(terminal ? TO_THE_BEGINNING + line(now) + ERASE_TO_THE_END : line(now) + "\n");
    }
  }

  private String line(long now) {
    double left = (double) (now - start) / done * (total - done) / SECOND;
    String line = String.format(Locale.ROOT, "%,d of %,d %s", done, total, what);
    if (done * 50 < total) return line; // too early to say
    return line + String.format(Locale.ROOT, ", about %.0f s left", Math.ceil(left));
  }

  private void print(String text) {
    err.print(text);
    err.flush();
  }

  @SuppressWarnings("SystemConsoleNull") // on JDK 25 it is null again if this is no terminal
  private static boolean onTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
