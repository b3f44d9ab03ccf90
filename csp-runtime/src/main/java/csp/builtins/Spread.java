package csp.builtins;

import csp.Alt;
import csp.ChannelClosedException;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.Guard;
import csp.ProcessTerminatedException;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a round of values, one to each of several outputs, in whichever order they are taken.
 *
 * <p>When an output turns out to be closed, the others still get theirs, for a value in hand must
 * not be lost; only then is the close told on.
 */
final class Spread<T> {
  private final Alt<T> any;
  private final boolean[] open;
  private List<? extends T> round = Collections.emptyList();

  private Spread(List<? extends ChannelOutput<? super T>> outs) {
    List<Guard<T>> guards = new ArrayList<>();
    for (int i = 0; i < outs.size(); i++) {
      int index = i;
      guards.add(outs.get(i).writingFrom(() -> round.get(index)));
    }
    any = Alt.of(guards);
    open = new boolean[outs.size()];
  }

  private void write(List<? extends T> values) {
    round = values;
    Arrays.fill(open, true);
    @Nullable ChannelClosedException closed = null;
    for (int i = 0; i < open.length; i++) {
      try {
        open[any.choose(open).index()] = false;
      } catch (ChannelClosedException e) {
        any.drop();
        closed = e;
      }
    }
    if (closed != null) {
      throw closed;
    }
  }

  @Process
  static <T> void delta(
      ChannelInput<? extends T> in, List<? extends ChannelOutput<? super T>> outs) {
    Spread<T> spread = new Spread<>(outs);
    while (true) {
      spread.write(Collections.nCopies(outs.size(), in.read()));
    }
  }

  @Process
  static <T> void unzip(
      ChannelInput<? extends List<? extends T>> in, List<? extends ChannelOutput<? super T>> outs) {
    Spread<T> spread = new Spread<>(outs);
    while (true) {
      List<? extends T> values = in.read();
      if (values.size() != outs.size()) {
        throw new IllegalArgumentException(
            "there are " + outs.size() + " outputs, but " + values.size() + " values: " + values);
      }
      spread.write(values);
    }
  }

  /** Outputs that come later are no arguments, so it tells them itself how it ends. */
  @Process
  static <T> void dynamicDelta(
      ChannelInput<? extends T> in, ChannelInput<? extends ChannelOutput<? super T>> changes) {
    List<ChannelOutput<? super T>> outs = new ArrayList<>();
    Alt<Object> either = Alt.of(changes, in);
    try {
      while (true) {
        Choice<Object> choice;
        try {
          choice = either.priChoose();
        } catch (ChannelClosedException closed) {
          if (!in.isClosed()) {
            either.drop(); // of the changes
            continue;
          }
          for (T last : in) {
            copy(last, outs);
          }
          throw closed;
        }
        if (choice.is(in)) {
          copy(choice.from(in).orElseThrow(), outs);
        } else {
          ChannelOutput<? super T> changed = choice.from(changes).orElseThrow();
          if (!outs.remove(changed)) {
            outs.add(changed);
          }
        }
      }
    } catch (ChannelClosedException closed) {
      outs.forEach(ChannelOutput::close);
      throw closed;
    } catch (Throwable ended) {
      outs.forEach(ChannelOutput::poison);
      throw ended;
    }
  }

  /** Writes {@code value} to one after the other, and takes out those that have ended. */
  private static <T> void copy(T value, List<ChannelOutput<? super T>> outs) {
    for (Iterator<ChannelOutput<? super T>> rest = outs.iterator(); rest.hasNext(); ) {
      try {
        rest.next().write(value);
      } catch (ProcessTerminatedException terminated) {
        throw terminated;
      } catch (ChannelEndedException readerLeft) {
        rest.remove();
      }
    }
  }
}
