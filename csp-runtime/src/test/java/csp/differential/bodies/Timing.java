package csp.differential.bodies;

import csp.CSPTimer;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Timers, and communications that wait for a while or not at all. */
final class Timing {
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final Duration LONG = Duration.ofMinutes(1);

  @Process
  static void sleeps(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    CSPTimer timer = CSPTimer.create();
    Instant before = timer.read();
    for (int i = 0; i < 2; i++) {
      timer.sleep(SHORT);
      out.write(in.read());
      timer.sleep(Duration.ZERO);
      timer.sleep(Duration.ofMillis(-5));
    }
    log.add(timer.read().isBefore(before.plusMillis(2)));
  }

  @Process
  static void sleepsBetweenOperands(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read() + rested(5, log) * in.read() + "" + rested(7, log));
  }

  private static int rested(int value, Log log) {
    CSPTimer.create().sleep(SHORT);
    return log.note(value);
  }

  @Process
  static void alarm(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    CSPTimer timer = CSPTimer.create();
    out.write(timer.or(timer).choose().index() >= 0);
    timer.setAlarm(LONG);
    out.write(timer.map(_ -> -1).or(in).select());
    timer.setAlarm(SHORT);
    Channel<Integer> silent = Channel.create();
    out.write(timer.map(_ -> -2).or(silent).select());
    log.add(in.read());
  }

  @Process
  static void readsInTime(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      Optional<Integer> value = in.read(LONG);
      out.write(value.isPresent() ? value.get() + in.read(LONG).orElse(-1) : "late");
    }
    Channel<Integer> silent = Channel.create();
    log.add(silent.read(SHORT).isPresent());
    log.add(silent.read(Duration.ZERO).map(n -> n + 1).orElse(in.read()));
  }

  @Process
  static void writesInTime(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Object> deaf = Channel.create();
    for (int i = 0; i < 3; i++) {
      if (out.write(in.read(), LONG) && !deaf.write(i, SHORT)) {
        log.add("turn " + i);
      }
    }
    boolean written = deaf.write("x", Duration.ZERO) | out.write("y" + in.read(), LONG);
    log.add(written);
  }

  @Process
  static void tries(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.buffered(2);
    for (int i = 0; i < 4; i++) {
      log.add(own.tryWrite(i + in.read()) ? "room" : "full");
    }
    while (own.tryRead().orElse(-1) instanceof Integer value && value >= 0) {
      out.write(value + in.read());
    }
    log.add(own.tryRead());
  }

  @Process
  static void triesOnEndedChannels(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    own.close();
    try {
      log.add(own.tryRead());
    } catch (ChannelEndedException e) {
      log.caught(e);
    }
    out.write(in.read());
    own.poison();
    try {
      log.add(own.tryWrite(in.read()));
    } catch (ChannelEndedException e) {
      log.caught(e);
    }
    own.read(LONG);
  }

  @Process
  static void ticks(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    ChannelInput<Instant> clock = CSPTimer.every(SHORT);
    Instant last = Instant.MIN;
    for (int i = 0; i < 3; i++) {
      Instant now = clock.read();
      out.write(now.isAfter(last) + " " + in.read());
      last = now;
    }
    log.add(last.isAfter(clock.read()));
  }

  @Process
  static void sleepsInAFinally(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    CSPTimer timer = CSPTimer.create();
    for (int i = 2; ; i--) {
      try {
        out.write(in.read() / i);
      } finally {
        timer.sleep(SHORT);
        log.add("slept " + i);
      }
    }
  }
}
