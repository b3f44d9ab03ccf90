package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Loops of all kinds, with communications in all their places. */
@SuppressWarnings("LabelledBreakTarget")
final class Loops {
  @Process
  static void countedFor(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      out.write(i * 10 + in.read());
    }
    log.add("end");
  }

  @Process
  static void untilPoisoned(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    while (true) {
      int value = in.read();
      log.add(value);
      out.write(value);
    }
  }

  @Process
  static void conditionReads(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int rounds = 0;
    while (in.read() < 3) {
      rounds++;
      out.write("round " + rounds);
    }
    log.add(rounds);
  }

  @Process
  static void allThreePartsOfAFor(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = in.read(), j = 7; i + in.read() < 20; i += in.read(), j--) {
      out.write(i - j);
      log.add(i + "/" + j);
    }
  }

  @Process
  static void doWhile(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int sum = 0;
    do {
      sum += in.read();
      out.write(sum);
    } while (sum < 10 && in.read() != 100);
    log.add(sum);
  }

  @Process
  static void labelledContinue(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    outer:
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        if (j == in.read() % 3) {
          log.add("skip " + i + j);
          continue outer;
        }
        out.write(i * 10 + j);
      }
      out.write("whole " + i);
    }
  }

  @Process
  static void labelledBreak(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    found:
    {
      for (int i = 0; ; i++) {
        for (long j = 0; j < 2; j++) {
          if (in.read() > 6) {
            log.add(i + j);
            break found;
          }
        }
        out.write(i);
      }
    }
    out.write("after");
  }

  @Process
  static void threeDeep(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int n = 0;
    for (int i = 0; i < 2; i++) {
      int base = in.read();
      for (int j = 0; j < 2; j++) {
        int more = base + j;
        for (int k = 0; k < 2; k++) {
          out.write(more * 100 + k + n++);
        }
      }
    }
    log.add(n);
  }

  @Process
  static void silentInnerLoop(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long hash = 1;
    for (int i = 0; i < 3; i++) {
      int seed = in.read();
      for (int j = 0; j < 5000; j++) {
        hash = hash * 31 + (j ^ seed);
      }
      out.write(hash);
    }
    log.add(hash);
  }

  @Process
  static void overAnArray(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (String word : new String[] {"a", "b", "c"}) {
      out.write(word + in.read());
    }
    for (double x : new double[] {1.5, 2.5}) {
      out.write(x * in.read());
    }
    log.add("done");
  }

  @Process
  static void overAList(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (Integer each : List.of(5, 6, 7)) {
      if (each == 6) {
        continue;
      }
      out.write(each + in.read());
      log.add(each);
    }
  }

  @Process
  static void emptyBody(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int n = 0;
    for (; in.read() < 5; n++) {}
    out.write(n);
    while (in.read() < 9) {}
    log.add("nine");
  }

  @Process
  static void neverEntered(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int limit = in.read();
    for (int i = 0; i < limit; i++) {
      out.write("never " + in.read());
    }
    while (limit > 5) {
      limit -= in.read();
    }
    log.add(limit);
  }

  @Process
  static void backwardsInStepsOfLong(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (long left = 1L << 34; left > 0; left >>= 8 + in.read()) {
      out.write(left);
    }
    log.add("zero");
  }

  @Process
  static void queueThatGrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Deque<Integer> rest = new ArrayDeque<>(List.of(3));
    for (Integer next = rest.poll(); next != null; next = rest.poll()) {
      out.write(next);
      for (int i = 0; i < next; i++) {
        rest.add(i);
      }
      log.add(in.read());
    }
  }

  @Process
  static void breaksFromTheMiddle(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    while (true) {
      out.write("first");
      if (in.read() == 1) {
        break;
      }
      out.write("second");
      if (in.read() == 3) {
        return;
      }
      log.add("again");
    }
    out.write("broken");
  }
}
