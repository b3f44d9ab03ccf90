package csp.demo;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
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
  private final String what;
  private final LongSupplier nanoTime;
  private OptionalLong total = OptionalLong.empty();
  private Runnable besides = () -> {};
  private long start;
  private long done;
  private long shown;
  private boolean visible;

  /** Shows the progress of work on so many things as will be {@linkplain #expect said} later. */
  public Progress(PrintStream err, boolean terminal, String what, LongSupplier nanoTime) {
    this.err = err;
    this.terminal = terminal;
    this.what = what;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.shown = start;
  }

  /** Returns the progress of work on {@code total} things, shown on the error output. */
  public static Progress of(long total, String what) {
    Progress progress = of(System.err, what);
    progress.expect(total);
    return progress;
  }

  /** Returns the progress of work of which it is not yet known how much there is. */
  public static Progress of(PrintStream err, String what) {
    return new Progress(err, onTerminal(), what, System::nanoTime);
  }

  /** Says how much there is to do, and that it begins now. */
  public void expect(long things) {
    total = OptionalLong.of(things);
    start = nanoTime.getAsLong();
  }

  /** Says what else to do each time when something is done, by the process that says so. */
  public Progress besides(Runnable action) {
    besides = action;
    return this;
  }

  /** Says that so many more are done. */
  public void done(long more) {
    done += more;
    besides.run();
    if (total.isPresent() && done >= total.getAsLong()) end();
    else tick();
  }

  /** Shows how far it is, if that is a second ago; to be called when nothing else happens. */
  public void tick() {
    long now = nanoTime.getAsLong();
    if (now - shown < SECOND) return;
    shown = now;
    visible = true;
    print(terminal ? TO_THE_BEGINNING + line(now) + ERASE_TO_THE_END : line(now) + "\n");
  }

  /** Erases the line, if there is one. */
  public void end() {
    if (terminal && visible) print(TO_THE_BEGINNING + ERASE_TO_THE_END);
    visible = false;
  }

  private String line(long now) {
    if (total.isEmpty()) return "looking for " + what;
    long all = total.getAsLong();
    String line = String.format(Locale.ROOT, "%,d of %,d %s", done, all, what);
    if (done * 50 < all || done == 0) return line; // too early to say
    double left = (double) (now - start) / done * (all - done) / SECOND;
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
