package csp.differential.bodies;

import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Iteration over channels, beside that over collections. */
@SuppressWarnings("IdentityBinaryExpression")
final class Iteration {
  @Process
  static void forEach(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int value : in) {
      out.write(value * 2);
    }
    log.add("closed");
    out.write("end");
  }

  @Process
  static void leftEarly(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (Integer value : in) {
      if (value % 2 == 0) {
        continue;
      }
      out.write(value);
      if (value > 4) {
        break;
      }
    }
    log.add("left with " + in.read());
  }

  @Process
  static void readsWithin(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int value : in) {
      out.write(value + "," + in.read());
      log.add(value);
    }
  }

  @Process
  static void explicitly(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Iterator<Integer> each = in.iterator();
    while (each.hasNext() && each.hasNext()) {
      out.write(each.next() + (each.hasNext() ? each.next() : -100));
    }
    try {
      log.add(each.next());
    } catch (NoSuchElementException e) {
      log.add("no more");
    }
  }

  @Process
  static void nextAlone(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Iterator<Integer> each = in.iterator();
    try {
      while (true) {
        out.write(each.next() * 10 + each.next());
      }
    } catch (NoSuchElementException e) {
      out.write("no such element");
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
      throw e;
    }
  }

  @Process
  static void overOwnChannels(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      Channel<String> own = Channel.buffered(5);
      for (int j = 0; j < i + 1; j++) {
        own.write("v" + in.read());
      }
      own.close();
      for (String word : own) {
        out.write(word + i);
      }
      log.add(i);
    }
  }

  @Process
  static void nested(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int value : in) {
      for (String word : List.of("a", "b")) {
        out.write(word + value);
      }
      for (int inner : in) {
        log.add(inner);
        if (inner % 3 == 0) {
          break;
        }
      }
    }
  }

  private static int sum(Iterable<Integer> values, ChannelOutput<Object> out) {
    int sum = 0;
    for (int value : values) {
      sum += value;
      out.write(sum);
    }
    return sum;
  }

  @Process
  static void aChannelAsAnIterable(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    log.add(sum(List.of(1, 2, in.read()), out));
    log.add(sum(in, out));
  }

  @Process
  static void chosenAtRunTime(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 2; i++) {
      Iterable<Integer> values = in.read() == 0 ? List.of(7, 8) : in;
      for (Integer value : values) {
        out.write(value + i);
      }
    }
  }

  @Process
  static void insideATry(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    try {
      for (int value : in) {
        try {
          out.write(60 / (value - 2));
        } catch (ArithmeticException e) {
          log.caught(e);
          out.write("two");
        }
      }
      out.write("closed");
    } catch (ChannelEndedException e) {
      log.caughtAt(e);
      out.write("poisoned");
    } finally {
      log.add("finally");
    }
  }

  @Process
  static void failsWithin(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int value : in) {
      out.write(6 / (3 - value));
    }
  }

  @Process
  static void labelled(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    outer:
    for (int value : in) {
      for (int i = 0; i < 3; i++) {
        if (i == value % 4) {
          continue outer;
        }
        out.write(i);
      }
      log.add(value);
    }
  }
}
