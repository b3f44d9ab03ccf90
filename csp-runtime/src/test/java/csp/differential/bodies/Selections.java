package csp.differential.bodies;

import csp.Alt;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.Guard;
import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Choices as operands, in helpers and handlers; fairness; functions and suppliers that throw. */
final class Selections {
  private static int selected(Alt<Integer> alt, Log log) {
    int value = alt.select();
    log.add("selected " + value);
    return value;
  }

  private static Integer either(ChannelInput<Integer> in, Channel<Integer> other) {
    return in.or(other).select();
  }

  @Process
  static void asAnOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = Alt.of(in);
    out.write(alt.select() + 10 * alt.fairSelect() + 100 * alt.priSelect() + "" + in.read());
    out.write(Math.max(alt.choose().value(), alt.priChoose().value()) + alt.fairChoose().index());
    log.add(alt.select(Duration.ofMinutes(1)).orElseThrow() - alt.select(new boolean[] {true}));
  }

  @Process
  static void inAHelper(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = Alt.of(in);
    out.write(selected(alt, log) * selected(alt, log));
    out.write(either(in, Channel.create()) + either(in, Channel.create("other")));
  }

  @Process
  static void inATry(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      try {
        Guard<Integer> guard = in.map(value -> 12 / (value - 1));
        out.write(Alt.of(guard).select());
      } catch (ArithmeticException e) {
        log.caught(e);
      } finally {
        out.write("turn " + Alt.of(in).priSelect());
      }
    }
  }

  @Process
  static void theSupplierThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Guard<Object> broken =
        out.writingFrom(() -> {
          throw new IllegalStateException("no value");
        });
    try {
      Alt.of(in, broken).select();
    } catch (IllegalStateException e) {
      log.caught(e);
    }
    out.write(in.read());
    try {
      Alt.of(out.writingFrom(() -> null)).select();
    } catch (NullPointerException e) {
      log.caughtAt(e);
    }
    out.write(Alt.of(in).select());
  }

  @Process
  static void theConditionThrows(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] zero = {in.read()};
    Alt<Integer> alt = Alt.of(in.when(() -> 1 / zero[0] == 1));
    try {
      alt.select();
    } catch (ArithmeticException e) {
      log.caughtAt(e);
      zero[0] = 1;
    }
    out.write(alt.select());
  }

  @Process
  static void fairBetweenTwo(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> a = Channel.buffered(10);
    Channel<Integer> b = Channel.buffered(10);
    for (int i = 0; i < 10; i++) {
      a.write(i);
      b.write(i);
    }
    Alt<Integer> alt = Alt.of(a, b);
    int[] counts = new int[2];
    for (int i = 0; i < 10; i++) {
      counts[alt.fairChoose().index()]++;
    }
    out.write(counts[0] + "=" + counts[1]);
    log.add(in.read());
  }

  @Process
  static void nested(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.buffered(2);
    Channel<Integer> other = Channel.create();
    Alt<Integer> inner = own.or(other);
    Alt<Integer> outer = Alt.of(inner, in.map(value -> -value));
    for (int i = 0; i < 4; i++) {
      if (i == 1) {
        own.write(50);
      }
      Choice<Integer> choice = outer.priChoose();
      out.write(choice.index() + ":" + choice.value());
      log.add(choice.is(own));
    }
  }

  @Process
  static void newForEachTurn(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      List<Guard<Integer>> guards = new ArrayList<>(List.of(in));
      for (int j = 0; j < i; j++) {
        guards.add(0, Channel.<Integer>create());
      }
      Choice<Integer> choice = Alt.of(guards).choose();
      out.write(choice.index() + "/" + choice.value());
    }
    log.add("end");
  }

  @Process
  static void aHundredGuards(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = Alt.of(in);
    for (int i = 0; i < 100; i++) {
      alt = alt.or(Channel.<Integer>create());
    }
    while (alt.select() < 4) {
      out.write(alt.fairSelect());
      log.add(alt.choose().index());
    }
  }

  @Process
  static void deadline(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Guard<Integer> never = CSPTimer.after(Duration.ofMinutes(1)).map(_ -> -1);
    Guard<Integer> soon = CSPTimer.after(Duration.ofMillis(1)).map(_ -> -2);
    Alt<Integer> patient = Alt.of(in, never);
    for (int i = 0; i < 3; i++) {
      out.write(patient.select());
    }
    Channel<Integer> silent = Channel.create();
    out.write(silent.or(soon).select());
    out.write(silent.or(soon).priSelect() + patient.select());
  }

  @Process
  static void bothEndsOfOneChannel(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Object> own = Channel.buffered(1);
    Alt<Object> alt = Alt.of(own.in(), own.writing("put"));
    for (int i = 0; i < 4; i++) {
      Choice<Object> choice = alt.priChoose();
      out.write(choice.index() + " " + choice.value() + in.read());
    }
  }

  @Process
  static void untilPoisoned(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> silent = Channel.create();
    Alt<Integer> alt = Alt.of(silent, in);
    try {
      for (int i = 0; ; i++) {
        out.write(alt.select() * i);
      }
    } finally {
      log.add("finally");
      out.write("over");
    }
  }
}
