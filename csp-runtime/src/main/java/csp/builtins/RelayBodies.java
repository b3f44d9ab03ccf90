package csp.builtins;

import csp.Alt;
import csp.CSPTimer;
import csp.ChannelClosedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** What the processes of {@link Relays} do. */
final class RelayBodies {
  private RelayBodies() {}

  /** What a store does with a value for which it has no room. */
  enum WhenFull {
    WAIT,
    DROP_OLDEST,
    DROP_NEWEST
  }

  @Forever
  static <T> void id(ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    out.write(in.read());
  }

  @Process
  static <T> void prefix(ChannelInput<? extends T> in, ChannelOutput<? super T> out, T first) {
    out.write(first);
    while (true) {
      out.write(in.read());
    }
  }

  @Process
  static <T> void tail(ChannelInput<? extends T> in, ChannelOutput<? super T> out) {
    in.read();
    while (true) {
      out.write(in.read());
    }
  }

  @Process
  static <T> void fixedDelay(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, Duration delay) {
    CSPTimer timer = CSPTimer.create();
    while (true) {
      T value = in.read();
      timer.sleep(delay);
      out.write(value);
    }
  }

  /** A close of the input is told on when what the store holds has been delivered. */
  @Process
  static <T> void store(
      ChannelInput<? extends T> in, ChannelOutput<? super T> out, int capacity, WhenFull whenFull) {
    Queue<T> held = new ArrayDeque<>();
    Alt<T> either =
        Alt.of(
            in.when(() -> whenFull != WhenFull.WAIT || held.size() < capacity),
            out.writingFrom(held::element).when(() -> !held.isEmpty()));
    try {
      while (true) {
        Choice<T> choice = either.choose();
        if (choice.index() == 1) {
          held.remove();
        } else if (held.size() < capacity) {
          held.add(choice.value());
        } else if (whenFull == WhenFull.DROP_OLDEST) {
          held.remove();
          held.add(choice.value());
        }
      }
    } catch (ChannelClosedException closed) {
      while (!held.isEmpty()) {
        out.write(held.remove()); // throws if it is the output that was closed
      }
      throw closed;
    }
  }

  /**
   * Ticks come first, so that an input that is always ready cannot keep them away; a new period
   * comes before everything else. A value that no tick has shown yet waits for one when the input
   * is closed.
   */
  @Process
  static <T> void regulate(
      ChannelInput<? extends T> in,
      ChannelInput<? extends Duration> periods,
      ChannelOutput<? super T> out,
      Duration first) {
    ChannelInput<Instant> ticks = CSPTimer.every(first);
    Alt<Object> any = Alt.of(periods, ticks, in);
    @Nullable T held = null;
    boolean shown = true;
    while (true) {
      Choice<Object> choice;
      try {
        choice = any.priChoose();
      } catch (ChannelClosedException closed) {
        if (!in.isClosed()) {
          any.drop(); // of the periods: the last one stays
          continue;
        }
        for (T last : in) {
          held = last;
          shown = false;
        }
        if (held != null && !shown) {
          ticks.read();
          out.write(held);
        }
        throw closed;
      }
      if (choice.is(in)) {
        held = choice.from(in).orElseThrow();
        shown = false;
        continue;
      }
      if (choice.is(periods)) {
        ticks = CSPTimer.every(choice.from(periods).orElseThrow());
        any = Alt.of(periods, ticks, in);
      }
      if (held != null) {
        out.write(held);
        shown = true;
      }
    }
  }
}
