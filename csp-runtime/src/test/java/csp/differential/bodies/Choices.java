package csp.differential.bodies;

import csp.Alt;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.Choice;
import csp.Guard;
import csp.Skip;
import csp.annotation.Process;
import java.time.Duration;

/** Choices whose outcome is determined: one guard is ready at a time, or the first of several. */
final class Choices {
  private static final Duration LONG = Duration.ofMinutes(1);

  private sealed interface Event {}

  private record Got(int value) implements Event {}

  private record Told(String word) implements Event {}

  private static Channel<Integer> holding(int... values) {
    Channel<Integer> channel = Channel.buffered(values.length + 1);
    for (int value : values) {
      channel.write(value);
    }
    return channel;
  }

  @Process
  static void oneInput(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = Alt.of(in);
    while (true) {
      out.write(alt.select() * 2 + alt.priSelect());
      log.add(alt.fairSelect());
    }
  }

  @Process
  static void firstInOrder(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(100, 200);
    Alt<Integer> alt = own.or(in);
    for (int i = 0; i < 5; i++) {
      out.write(alt.priSelect());
    }
    log.add(own.isClosed());
  }

  @Process
  static void withSkipAtTheEnd(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(7, 8);
    Alt<Object> alt = Alt.of(own, Skip.SKIP);
    for (int i = 0; i < 3; i++) {
      Object selected = alt.priSelect();
      out.write(selected == Skip.SKIP ? "skip" : selected);
    }
    log.add(in.read());
  }

  @Process
  static void whichOne(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(5);
    Channel<String> never = Channel.create();
    Alt<Object> alt = Alt.of(never, own, in);
    for (int i = 0; i < 4; i++) {
      Choice<?> choice = i % 2 == 0 ? alt.priChoose() : Alt.<Object>of(never, in).choose();
      log.add(choice.index() + " " + choice.is(in) + choice.is(never));
      choice.from(in).ifPresent(value -> log.add("in " + value));
      out.write(choice.value());
    }
  }

  @Process
  static void events(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<String> words = Channel.buffered(3);
    Alt<Event> alt = Alt.of(words.map(Told::new), in.map(Got::new));
    for (int i = 0; i < 6; i++) {
      switch (alt.priSelect()) {
        case Got(int value) when value % 2 == 0 -> words.write("even " + value);
        case Got(int value) -> out.write(value + in.read());
        case Told(String word) -> out.write(word);
      }
    }
    log.add("end");
  }

  @Process
  static void preconditions(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(50, 60, 70);
    Alt<Integer> alt = Alt.of(own, in);
    out.write(alt.priSelect(false, true));
    out.write(alt.select(true, false));
    out.write(alt.fairSelect(in.read() > 100, true));
    out.write(alt.priChoose(true, true).index());
    try {
      alt.select(true);
    } catch (IllegalArgumentException e) {
      log.caught(e);
    }
    alt.select(false, false);
  }

  @Process
  static void conditionalGuards(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] turn = {0};
    Channel<Integer> own = holding(1, 2, 3);
    Alt<Integer> alt = own.when(() -> log.note(turn[0]) % 2 == 0).or(in.when(true));
    for (; turn[0] < 4; turn[0]++) {
      out.write(alt.priSelect() + in.read());
    }
  }

  @Process
  static void timeouts(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> silent = Channel.create();
    Alt<Integer> both = Alt.of(silent, in);
    out.write(Alt.of(silent).select(Duration.ofMillis(1)));
    out.write(both.select(LONG).orElse(-1));
    out.write(Alt.of(silent).trySelect().isPresent());
    log.add(both.choose(LONG).map(Choice::index));
    log.add(Alt.of(silent).tryChoose());
    Guard<String> late = CSPTimer.after(Duration.ofMillis(1)).map(_ -> "late");
    out.write(silent.map(String::valueOf).or(late).select() + in.read());
  }

  @Process
  static void outputs(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> silent = Channel.create();
    for (int i = 0; i < 3; i++) {
      int value = in.read();
      log.add(Alt.of(silent, out.writing("w" + value)).select());
      log.add(out.writingFrom(() -> log.note(value + 10)).or(silent).choose().index());
    }
    Alt.of(out.writing("last"), in.when(false)).select();
  }

  @Process
  static void repeated(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Alt<Integer> alt = holding(9, 8).or(in);
    int n = 0;
    for (Integer value : Alt.of(in).times(4)) {
      out.write(value + n++);
    }
    for (Integer ignored : alt.times(0)) {
      log.add("never");
    }
    log.add(n);
  }

  @Process
  static void droppedWhenClosed(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(3, 4);
    own.close();
    Alt<Integer> alt = Alt.of(own, in);
    for (int i = 0; i < 5; i++) {
      try {
        out.write(alt.priSelect());
      } catch (ChannelClosedException e) {
        log.caught(e);
        alt.drop();
      }
    }
  }

  @Process
  static void poisonsWhatItSelected(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = holding(3, 4);
    Alt<Integer> alt = Alt.of(own, in);
    out.write(alt.priSelect());
    alt.poison();
    log.add(own.isPoisoned());
    out.write(alt.priChoose().index());
    alt.drop();
    alt.select();
  }

  @Process
  static void noGuard(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    Alt<Integer> none = Alt.of();
    try {
      none.trySelect();
    } catch (RuntimeException e) {
      log.caught(e);
    }
    none.select();
  }

  @Process
  static void poisonedGuard(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Channel<Integer> own = Channel.create("own");
    Alt<Integer> alt = Alt.of(in, own);
    out.write(alt.select());
    own.poison();
    try {
      log.add(alt.priSelect());
    } catch (ChannelPoisonException e) {
      log.caught(e);
    }
    out.write(alt.select(true, false));
    alt.fairSelect();
  }
}
