package csp.differential.bodies;

import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Stack traces that a process looks at itself, without being left. */
final class Shown {
  private static String printed(Throwable thrown) {
    StringWriter text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text));
    StringBuilder ours = new StringBuilder();
    for (String line : text.toString().split("\\R")) {
      if (!line.contains("\tat ") || line.contains(".bodies.Shown.")) {
        if (!line.contains("more") && !line.contains("Processes")) {
          ours.append(line.strip()).append('\n');
        }
      }
    }
    return ours.toString();
  }

  @Process
  static void printedWhereItIsCaught(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        out.write(10 / (in.read() - 1));
      } catch (ArithmeticException e) {
        out.write(printed(e));
      }
    }
  }

  @Process
  static void printedButNeverThrown(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(printed(new IllegalStateException("here " + in.read())));
    Exception kept = new Exception("kept");
    log.add(in.read());
    log.add(printed(kept));
    log.add(printed(kept));
  }

  @Process
  static void fromAHelperThatWaits(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        out.write(helping(in, i));
      } catch (IllegalArgumentException e) {
        out.write(printed(e));
      }
    }
  }

  private static int helping(ChannelInput<Integer> in, int i) {
    int value = in.read() + in.read();
    if (i % 2 == 0) {
      throw new IllegalArgumentException("no " + value);
    }
    return value;
  }

  @Process
  static void caughtInAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      out.write(catching(in, i));
    }
  }

  private static Object catching(ChannelInput<Integer> in, int i) {
    try {
      return helping(in, i);
    } catch (RuntimeException e) {
      int next = i == 0 ? in.read() : 0;
      return next + printed(e);
    }
  }

  @Process
  static void deepInARecursion(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(down(in, log, 6));
    out.write(down(in, log, 5));
  }

  private static int down(ChannelInput<Integer> in, Log log, int depth) {
    try {
      return depth == 0 ? 1 / (in.read() & 0) : 1 + down(in, log, depth - (in.read() & 1) - 1);
    } catch (ArithmeticException e) {
      log.add(printed(e));
      if (depth > 4) {
        return depth;
      }
      throw e;
    }
  }

  @Process
  static void thrownOnAfterAWait(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      waitingAtLast(in, out, log, 3);
    } catch (IndexOutOfBoundsException e) {
      log.add(printed(e));
      throw e;
    }
  }

  private static int waitingAtLast(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log, int depth) {
    try {
      return depth == 0 ? List.of(1).get(in.read() + 1) : waitingAtLast(in, out, log, depth - 1);
    } finally {
      log.add(in.read());
    }
  }

  @Process
  static void collected(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    List<Throwable> all = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      try {
        out.write(5 / (in.read() & 1));
      } catch (ArithmeticException e) {
        all.add(new IllegalStateException("turn " + i, e));
      }
    }
    for (Throwable each : all) {
      out.write(printed(each));
    }
  }

  @Process
  static void whatTheChannelThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        out.write(summed(in));
      }
    } catch (ChannelEndedException e) {
      log.add(printed(e));
    }
  }

  private static int summed(ChannelInput<Integer> in) {
    return in.read() + in.read() + in.read();
  }

  @Process
  static void madeByAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Exception made = made(in);
    log.add(printed(made));
    out.write(in.read());
    log.add(printed(made));
  }

  private static Exception made(ChannelInput<Integer> in) {
    in.read();
    return new Exception("made");
  }

  @Process
  static void withoutATrace(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 2; i++) {
      try {
        in.read();
        throw new Traceless("bare");
      } catch (Traceless e) {
        log.add(e.getStackTrace().length + printed(e));
      } finally {
        out.write(i);
      }
    }
  }

  private static final class Traceless extends RuntimeException {
    private static final long serialVersionUID = 1;

    Traceless(String message) {
      super(message, null, false, false);
    }
  }
}
