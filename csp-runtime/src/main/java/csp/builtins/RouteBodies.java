package csp.builtins;

import csp.Alt;
import csp.ChannelClosedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the processes of {@link Routes} do, but for those that copy; see {@link Spread}. */
final class RouteBodies {
  private RouteBodies() {}

  /** Goes on until all inputs are closed, and ends by the close of the last. */
  @Process
  static <T> void mux(List<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super T> out) {
    Alt<T> any = Alt.of(ins);
    int left = ins.size();
    while (true) {
      T value;
      try {
        value = any.fairSelect();
      } catch (ChannelClosedException closed) {
        any.drop();
        left--;
        if (left == 0) {
          throw closed;
        }
        continue;
      }
      out.write(value);
    }
  }

  /** As {@link #mux}. */
  @Process
  static <T> void multiplex(
      List<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super Indexed<T>> out) {
    Alt<T> any = Alt.of(ins);
    int left = ins.size();
    while (true) {
      Choice<T> choice;
      try {
        choice = any.fairChoose();
      } catch (ChannelClosedException closed) {
        any.drop();
        left--;
        if (left == 0) {
          throw closed;
        }
        continue;
      }
      out.write(new Indexed<>(choice.index(), choice.value()));
    }
  }

  @Forever
  static <T> void demultiplex(
      ChannelInput<? extends Indexed<? extends T>> in,
      List<? extends ChannelOutput<? super T>> outs) {
    Indexed<? extends T> value = in.read();
    outs.get(value.index()).write(value.value());
  }

  @Forever
  static <T> void alternate(
      List<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super T> out) {
    for (ChannelInput<? extends T> in : ins) {
      out.write(in.read());
    }
  }

  /** Reads the inputs of one round in whichever order they come. */
  @Process
  static <T> void zip(
      List<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super List<T>> out) {
    Alt<T> any = Alt.of(ins);
    boolean[] missing = new boolean[ins.size()];
    while (true) {
      Arrays.fill(missing, true);
      List<@Nullable T> round = new ArrayList<>(Collections.nCopies(missing.length, null));
      for (int i = 0; i < missing.length; i++) {
        Choice<T> choice = any.choose(missing);
        missing[choice.index()] = false;
        round.set(choice.index(), choice.value());
      }
      out.write(complete(round));
    }
  }

  @SuppressWarnings("NullAway") // every place has been set
  private static <T> List<T> complete(List<@Nullable T> round) {
    List<T> values = new ArrayList<>(round.size());
    for (T value : round) {
      values.add(value);
    }
    return Collections.unmodifiableList(values);
  }

  /**
   * Holds the next value of every input. The heads that were just written are replaced in order,
   * since whoever waits for one of them waits for all.
   */
  @Process
  static <T> void merge(
      List<? extends ChannelInput<? extends T>> ins,
      ChannelOutput<? super T> out,
      Comparator<? super T> order) {
    List<@Nullable T> heads = new ArrayList<>(Collections.nCopies(ins.size(), null));
    boolean[] ended = new boolean[ins.size()];
    @Nullable ChannelClosedException lastClosed = null;
    while (true) {
      @Nullable T least = null;
      for (int i = 0; i < ended.length; i++) {
        if (heads.get(i) == null && !ended[i]) {
          try {
            heads.set(i, ins.get(i).read());
          } catch (ChannelClosedException closed) {
            ended[i] = true;
            lastClosed = closed;
          }
        }
        T head = heads.get(i);
        if (head != null && (least == null || order.compare(head, least) < 0)) {
          least = head;
        }
      }
      if (least == null) {
        throw Objects.requireNonNull(lastClosed);
      }
      out.write(least);
      for (int i = 0; i < ended.length; i++) {
        T head = heads.get(i);
        if (head != null && order.compare(head, least) == 0) {
          heads.set(i, null);
        }
      }
    }
  }
}
