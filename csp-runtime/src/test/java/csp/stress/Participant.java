package csp.stress;

import csp.Alt;
import csp.Body;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelEndedException;
import csp.Choice;
import csp.Guard;
import csp.ProcessInterruptedException;
import csp.ProcessTerminatedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A process that writes, reads or does both, in all ways that there are, drawn from a seed. It is
 * interrupted, terminated and poisoned at any moment, and enters in its ledgers just what its
 * operations told it.
 */
final class Participant implements Body {
  final Ledger written = new Ledger();
  final Ledger read = new Ledger();
  volatile @Nullable Thread thread;

  private final int number;
  private final List<Channel<Long>> channels;
  private final int quota; // how many values to write; 0 for a reader, who goes on until the end
  private final boolean isMixed;
  private final Random random;

  private List<Integer> live = new ArrayList<>(); // the channels that have not ended
  private Alt<Long> kept = Alt.of();
  private int next;

  private Participant(int number, List<Channel<Long>> all, int quota, boolean mixed, long seed) {
    this.number = number;
    this.channels = all;
    this.quota = quota;
    this.isMixed = mixed;
    this.random = new Random(seed + number);
  }

  static Participant writer(int number, List<Channel<Long>> all, int quota, long seed) {
    return new Participant(number, all, quota, false, seed);
  }

  static Participant reader(int number, List<Channel<Long>> all, long seed) {
    return new Participant(number, all, 0, false, seed);
  }

  static Participant mixed(int number, List<Channel<Long>> all, int quota, long seed) {
    return new Participant(number, all, quota, true, seed);
  }

  @Override
  public void run() {
    thread = Thread.currentThread();
    while (true) {
      try {
        live();
        return;
      } catch (ProcessInterruptedException e) {
        Thread.interrupted();
      }
    }
  }

  /** The same for one that need not have a thread. */
  void live() {
    boolean isStale = true;
    while (quota == 0 || written.size() < quota) {
      try {
        if (isStale) {
          refresh();
          isStale = false;
        }
        if (live.isEmpty()) {
          return;
        }
        step();
      } catch (ProcessTerminatedException e) {
        return;
      } catch (ChannelEndedException e) {
        isStale = true;
      }
    }
  }

  private void step() {
    if (random.nextInt(3) == 0) {
      chooseOnce();
    } else if (quota > 0 && !(isMixed && random.nextBoolean())) {
      write(live.get(random.nextInt(live.size())));
    } else {
      read(live.get(random.nextInt(live.size())));
    }
  }

  private void write(int index) {
    Channel<Long> channel = channels.get(index);
    long value = offer();
    int how = random.nextInt(4);
    boolean done = how > 1 || (how == 0 ? channel.tryWrite(value) : channel.write(value, moment()));
    if (how > 1) {
      channel.write(value);
    }
    if (done) {
      wrote(index);
    }
  }

  /** A blocking read is made only at home: so every channel always finds a reader. */
  private void read(int index) {
    int how = random.nextInt(isMixed ? 2 : 4);
    int from = how > 1 ? live.get(number % live.size()) : index;
    Channel<Long> channel = channels.get(from);
    Optional<Long> value =
        switch (how) {
          case 0 -> channel.tryRead();
          case 1 -> channel.read(moment());
          default -> Optional.of(channel.read());
        };
    value.ifPresent(got -> read.add(from, got));
  }

  private void chooseOnce() {
    Alt<Long> alt = random.nextInt(4) == 0 ? made() : kept;
    Optional<Choice<Long>> chosen =
        switch (random.nextInt(8)) {
          case 0 -> alt.tryChoose();
          case 1 -> alt.choose(moment());
          case 2 -> Optional.of(alt.priChoose());
          case 3 -> Optional.of(alt.fairChoose());
          case 4 -> Optional.of(alt.choose(open()));
          case 5 -> {
            chooseBeforeAnAlarm(alt);
            yield Optional.empty();
          }
          default -> Optional.of(alt.choose());
        };
    chosen.ifPresent(choice -> enter(choice.index(), choice.value()));
  }

  /** Not all guards; but one of them must find a partner, an output or a reader's input at home. */
  private boolean[] open() {
    int sides = isMixed ? 2 : 1;
    boolean[] open = new boolean[sides * live.size()];
    for (int i = 0; i < open.length; i++) {
      open[i] = random.nextBoolean();
    }
    open[quota > 0 ? random.nextInt(live.size()) : number % live.size()] = true;
    return open;
  }

  private void chooseBeforeAnAlarm(Alt<Long> alt) {
    Choice<Object> choice = Alt.<Object>of(alt, CSPTimer.after(moment())).choose();
    if (choice.value() instanceof Long value) {
      enter(choice.index(), value);
    }
  }

  private void enter(int chosen, long value) {
    int outputs = quota > 0 ? live.size() : 0;
    int index = live.get(chosen % live.size());
    if (chosen < outputs) {
      wrote(index);
    } else {
      read.add(index, value);
    }
  }

  private void wrote(int index) {
    written.add(index, Ledger.value(number, next));
    next++;
  }

  private long offer() {
    return Ledger.value(number, next);
  }

  private void refresh() {
    live = new ArrayList<>();
    for (int i = 0; i < channels.size(); i++) {
      if (isOpen(i)) {
        live.add(i);
      }
    }
    kept = made();
  }

  /** A closed channel is still open to readers until they have drained it. */
  private boolean isOpen(int index) {
    Channel<Long> channel = channels.get(index);
    boolean isClosed = channel.isClosed();
    if (channel.isPoisoned() || isClosed && quota > 0) {
      return false;
    }
    if (isClosed) {
      try {
        Optional<Long> value = channel.tryRead();
        value.ifPresent(got -> read.add(index, got));
      } catch (ChannelClosedException drained) {
        return false;
      }
    }
    return true;
  }

  private Alt<Long> made() {
    List<Guard<Long>> guards = new ArrayList<>();
    if (quota > 0) {
      live.forEach(index -> guards.add(channels.get(index).writingFrom(this::offer)));
    }
    if (quota == 0 || isMixed) {
      live.forEach(index -> guards.add(channels.get(index)));
    }
    return Alt.of(guards);
  }

  private Duration moment() {
    return Duration.ofNanos(random.nextInt(200_000));
  }
}
