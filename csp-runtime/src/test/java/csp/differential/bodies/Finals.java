package csp.differential.bodies;

import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Blocks that are run whatever happens, and communicate themselves. */
@SuppressWarnings("finally")
final class Finals {
  @Process
  static void writesAtTheEnd(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      out.write(in.read());
      out.write(5 / in.read());
      out.write(5 / (in.read() - 2));
    } finally {
      out.write("last");
      log.add("finally");
    }
  }

  @Process
  static void readsAfterTheEnd(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        out.write(in.read());
      }
    } finally {
      log.add("before");
      out.write(in.read());
      log.add("never");
    }
  }

  @Process
  static void fourLevels(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      try {
        try {
          try {
            out.write(1 / in.read());
          } finally {
            out.write("first " + in.read());
          }
        } finally {
          log.add(in.read());
          out.write("second");
        }
      } finally {
        out.write("third");
      }
    } finally {
      out.write("fourth " + in.read());
    }
  }

  @Process
  static void nestedInAFinally(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      log.add(in.read());
      throw new IllegalStateException("first");
    } finally {
      try {
        out.write(in.read());
        throw new IllegalArgumentException("second");
      } catch (IllegalArgumentException e) {
        log.caught(e);
        out.write("handled " + in.read());
      } finally {
        out.write("innermost " + in.read());
      }
    }
  }

  @Process
  static void returnsThroughIt(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; ; i++) {
      try {
        if (in.read() > 2) {
          return;
        }
        out.write(i);
      } finally {
        log.add("left " + i + " with " + in.read());
      }
    }
  }

  private static int kept(ChannelInput<Integer> in, Log log) {
    int result = in.read();
    try {
      return result;
    } finally {
      result = in.read();
      log.add("changed to " + result);
    }
  }

  @Process
  static void theValueReturnedIsKept(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(kept(in, log));
    out.write(kept(in, log) + kept(in, log));
  }

  private static int overruled(ChannelInput<Integer> in, ChannelOutput<Object> out) {
    try {
      out.write(4 / in.read());
      return in.read();
    } finally {
      return 1000 + in.read();
    }
  }

  @Process
  static void returnInAFinallyDropsTheException(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(overruled(in, out));
    out.write(overruled(in, out));
    log.add(overruled(in, out));
  }

  @Process
  static void breaksAndContinues(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      try {
        int value = in.read();
        if (value % 3 == 0) {
          continue;
        }
        if (value > 6) {
          break;
        }
        out.write("kept " + value);
      } finally {
        out.write("turn " + i + in.read());
      }
    }
    log.add("out");
  }

  @Process
  static void breakInAFinallyDropsTheException(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    while (true) {
      try {
        out.write(1 / in.read());
      } finally {
        log.add("dropped");
        out.write("break");
        break;
      }
    }
    out.write(in.read());
  }

  @Process
  static void aSecondExceptionReplacesTheFirst(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      try {
        out.write(1 / in.read());
      } finally {
        log.add("x".charAt(in.read()));
      }
    } finally {
      out.write("both gone by " + in.read());
    }
  }

  @Process
  static void catchAndFinallyCommunicate(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        out.write(12 / in.read());
      } catch (ArithmeticException e) {
        out.write("caught " + in.read());
      } finally {
        out.write("finally " + in.read());
      }
      log.add(i);
    }
  }

  @Process
  static void stateSeenByAFinally(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int step = 0;
    Object last = "nothing";
    try {
      step = 1;
      last = in.read();
      step = 2;
      out.write(last);
      step = 3;
      last = "r" + in.read() + in.read();
      step = 4;
      out.write(last);
      step = 5;
      out.write(1 / (step - 5));
    } finally {
      log.add(step + ":" + last);
      out.write(step);
    }
  }

  @Process
  static void poisonRunsThroughThree(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      try {
        while (true) {
          try {
            log.add(in.read());
          } finally {
            out.write("turn");
          }
        }
      } catch (ChannelEndedException e) {
        log.caughtAt(e);
        throw e;
      } finally {
        out.write("inner");
      }
    } finally {
      out.write("outer");
    }
  }
}
