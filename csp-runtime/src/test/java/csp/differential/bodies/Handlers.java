package csp.differential.bodies;

import csp.ChannelClosedException;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.annotation.Process;
import java.io.IOException;

/** Exceptions that are caught, thrown by communications and beside them. */
@SuppressWarnings("IdentityBinaryExpression")
final class Handlers {
  private static final class Odd extends Exception {
    private static final long serialVersionUID = 1;

    Odd(String message) {
      super(message);
    }
  }

  private static void refuseOdd(int value) throws Odd {
    if (value % 2 == 1) {
      throw new Odd("odd " + value);
    }
  }

  @Process
  static void poisonIsCaught(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int n = 0;
    try {
      while (true) {
        out.write(in.read());
        n++;
      }
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
    }
    log.add(n);
  }

  @Process
  static void eachEndHasItsHandler(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      for (int i = 0; ; i++) {
        out.write(i + in.read());
      }
    } catch (ChannelPoisonException e) {
      log.add("poison");
      log.caught(e);
    } catch (ChannelClosedException e) {
      log.add("close");
      log.caught(e);
    }
  }

  @Process
  static void retries(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int attempt = 0; attempt < 6; attempt++) {
      int value = in.read();
      try {
        refuseOdd(value);
        out.write("even " + value);
        refuseOdd(in.read());
        out.write("both");
      } catch (Odd e) {
        log.caught(e);
        out.write(e.getMessage() + in.read());
      }
    }
  }

  @Process
  static void localsAssignedInsideATry(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = 1;
    String b = "b";
    long c = 3;
    try {
      a = in.read() + 10;
      b = "b" + in.read();
      c = 7L / (in.read() - 2);
      a = 99;
    } catch (ArithmeticException e) {
      log.caught(e);
      c = in.read();
    }
    out.write(a + b + c);
  }

  @Process
  static void severalTypesInOneCatch(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      try {
        switch (in.read()) {
          case 0 -> throw new IOException("zero");
          case 1 -> throw new Odd("one");
          case 2 -> throw new IllegalStateException("two");
          default -> out.write("none");
        }
      } catch (IOException | Odd e) {
        log.caught(e);
        out.write(e.getMessage());
      } catch (RuntimeException e) {
        out.write(e.getMessage() + in.read());
        log.caughtAt(e);
      }
    }
  }

  @Process
  static void rethrown(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log)
      throws Exception {
    try {
      try {
        refuseOdd(in.read() + 1);
      } catch (Odd e) {
        out.write("inner " + in.read());
        throw e;
      }
    } catch (Exception e) {
      out.write("outer " + in.read());
      log.caught(e);
      throw e;
    }
  }

  @Process
  static void wrapped(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      out.write(10 / in.read());
    } catch (ArithmeticException e) {
      throw new IllegalStateException("wrapped after " + in.read(), e);
    } finally {
      log.add("finally");
    }
  }

  @Process
  static void thrownFromAHandler(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      try {
        out.write(new int[0][in.read()].length);
        Object o = new int[1][in.read()][in.read()];
        out.write(((int[][]) o)[5].length);
      } catch (ArrayIndexOutOfBoundsException e) {
        log.caught(e);
        log.add(Integer.parseInt("x" + in.read()));
      }
    } catch (NumberFormatException e) {
      log.caughtAt(e);
      out.write("number " + in.read());
    }
  }

  @Process
  static void operandsThatAnExceptionDrops(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int result = 5;
    try {
      result = log.note(1) + in.read() * (in.read() / in.read() + 8 / (in.read() - 3));
    } catch (ArithmeticException e) {
      log.caughtAt(e);
      result += in.read();
    }
    out.write(result);
  }

  @Process
  static void tryInsideACatch(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      refuseOdd(in.read() + 1);
    } catch (Odd first) {
      try {
        out.write(in.read());
        refuseOdd(in.read() + 1);
      } catch (Odd second) {
        out.write(first.getMessage() + " and " + second.getMessage() + in.read());
      }
      log.caught(first);
    }
  }

  @Process
  static void catchesNothingThatComes(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      while (true) {
        out.write(100 / (6 - in.read()));
      }
    } catch (IllegalStateException | NullPointerException e) {
      log.add("never");
    }
  }

  @Process
  static void goesOnAfterPoison(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        while (true) {
          log.add(in.read());
        }
      } catch (ChannelEndedException e) {
        out.write("ended " + i);
        log.caughtAt(e);
      }
    }
    out.write("still writing");
  }

  @Process
  static void loopInsideATryInsideALoop(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      try {
        for (int j = 2; ; j--) {
          out.write(in.read() * 10 / j);
        }
      } catch (ArithmeticException e) {
        log.add("row " + i);
        if (in.read() > 6) {
          break;
        }
      }
    }
    out.write("end");
  }
}
