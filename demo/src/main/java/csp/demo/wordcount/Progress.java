package csp.demo.wordcount;

import java.io.PrintStream;

/** How far it is: on a terminal one line that is written over, elsewhere a line each time. */
final class Progress {
  private static final String TO_THE_BEGINNING = "\r";
  private static final String ERASE_TO_THE_END = "\u001B[K";

  private final PrintStream err;
  private final boolean terminal;
  private boolean shown;

  Progress(PrintStream err, boolean terminal) {
    this.err = err;
    this.terminal = terminal;
  }

  void show(Tally tally) {
    if (terminal) {
      err.print(TO_THE_BEGINNING + line(tally) + ERASE_TO_THE_END);
      err.flush();
    } else {
      err.println(line(tally));
    }
    shown = true;
  }

  void clear() {
    if (terminal && shown) {
      err.print(TO_THE_BEGINNING + ERASE_TO_THE_END);
      err.flush();
    }
  }

  private static String line(Tally tally) {
    int seen = tally.seen();
    int found = tally.found().orElse(0);
    return found == 0
        ? "looking for files"
        : "%d of %d files, %d %%".formatted(seen, found, 100L * seen / found);
  }
}
