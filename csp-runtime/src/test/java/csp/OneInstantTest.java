package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import csp.engine.seam.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("One instant: every operation takes effect at one instant, and the first wins")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class OneInstantTest {
  private static final int ROUNDS = 250;

  /** Runs both at the same time, often; both are given the number of the round. */
  private static void race(Consumer<Integer> one, Consumer<Integer> two, Body check)
      throws Exception {
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Other<Void> other =
        Other.doing(
            "other",
            () -> {
              for (int round = 1; round <= ROUNDS; round++) {
                await(begun, round);
                two.accept(round);
                done.set(round);
              }
            });
    for (int round = 1; round <= ROUNDS; round++) {
      begun.set(round);
      one.accept(round);
      await(done, round);
      check.run();
    }
    other.result();
  }

  private static void await(AtomicInteger number, int wanted) {
    Until.holds("the other has come to " + wanted, () -> number.get() >= wanted);
  }

  @Test
  @DisplayName(
      "A try… comes back empty only if at some instant of the call nothing was ready (Go:"
          + " TestNonblockSelectRace)")
  void aSelectionThatTriesSeesOneInstant() throws Exception {
    AtomicReference<Channel<Integer>> a = new AtomicReference<>();
    AtomicReference<Channel<Integer>> b = new AtomicReference<>();
    List<Integer> missed = new CopyOnWriteArrayList<>();
    Runnable refill =
        () -> {
          a.set(Channel.buffered(1));
          b.set(Channel.buffered(1));
          a.get().write(1);
        };
    refill.run();
    race(
        _ -> {
          b.get().write(1); // from here on b is ready, and until then a was
          a.get().tryRead();
        },
        round -> {
          if (Alt.of(a.get(), b.get()).trySelect().isEmpty()) {
            missed.add(round);
          }
        },
        refill::run);
    assertEquals(List.of(), missed);
  }

  @Test
  @DisplayName(
      "A try… comes back empty only if at some instant of the call nothing was ready: with an Alt"
          + " that is kept")
  void aKeptAltThatTriesSeesOneInstant() throws Exception {
    Channel<Integer> a = Channel.buffered(1);
    Channel<Integer> b = Channel.buffered(1);
    Alt<Integer> alt = Alt.of(a, b);
    List<Integer> missed = new CopyOnWriteArrayList<>();
    a.write(1);
    race(
        _ -> {
          b.write(1);
          a.tryRead();
        },
        round -> {
          if (alt.trySelect().isEmpty()) {
            missed.add(round);
          }
        },
        () -> {
          a.tryRead();
          b.tryRead();
          a.write(1);
        });
    assertEquals(List.of(), missed);
  }

  @Test
  @DisplayName(
      "A try… comes back empty only if at some instant nothing was ready (Go:"
          + " TestNonblockSelectRace2)")
  void aCloseCountsFromItsInstant() throws Exception {
    AtomicReference<Channel<Integer>> a = new AtomicReference<>();
    AtomicReference<Channel<Integer>> b = new AtomicReference<>();
    List<Integer> missed = new CopyOnWriteArrayList<>();
    Runnable refill =
        () -> {
          a.set(Channel.buffered(1));
          b.set(Channel.create());
          a.get().write(1);
        };
    refill.run();
    race(
        _ -> {
          b.get().close();
          a.get().tryRead();
        },
        round -> {
          try {
            if (Alt.of(a.get(), b.get()).trySelect().isEmpty()) {
              missed.add(round);
            }
          } catch (ChannelClosedException e) {
            // that is ready as well
          }
        },
        refill::run);
    assertEquals(List.of(), missed);
  }

  @Test
  @DisplayName(
      "otherwise neither side has the value, and the writer is told: poison against a hand-over, in"
          + " every form")
  void poisonAndHandOverAgree() {
    for (int round = 0; round < ROUNDS; round++) {
      Channel<Integer> channel = Channel.create();
      int how = round % 3;
      Other<Boolean> reader = Other.asked("reader", () -> read(channel, how) == 1);
      if (round % 2 == 0) {
        Until.reads(channel);
      }
      Other<Boolean> writer = Other.asked("writer", () -> write(channel, 1, how));
      channel.poison();
      assertEquals(writer.result(), reader.result());
    }
  }

  private static int read(Channel<Integer> channel, int how) {
    try {
      return how == 0 ? channel.read() : Alt.of(Channel.<Integer>create(), channel).select();
    } catch (ChannelPoisonException e) {
      return -1;
    }
  }

  private static boolean write(Channel<Integer> channel, int value, int how) {
    try {
      switch (how) {
        case 0 -> channel.write(value);
        case 1 -> channel.write(value, Duration.ofDays(1));
        default -> Alt.of(channel.writing(value)).select();
      }
      return true;
    } catch (ChannelPoisonException e) {
      return false;
    }
  }

  @Test
  @DisplayName("timeout: a hand-over and the end of a wait at once: both sides agree")
  void timeoutAndHandOverAgree() {
    try (VirtualTime time = VirtualTime.begin()) {
      for (int round = 0; round < ROUNDS; round++) {
        Channel<Integer> channel = Channel.create();
        boolean choosing = round % 2 == 0;
        Other<Optional<Integer>> reader =
            Other.asked(
                "reader",
                () ->
                    choosing
                        ? Alt.of(channel).select(Duration.ofMillis(1))
                        : channel.read(Duration.ofMillis(1)));
        Until.sleeps(1, time);
        Other<Boolean> writer = Other.asked("writer", () -> channel.tryWrite(1));
        time.advance(Duration.ofMillis(1));
        assertEquals(writer.result(), reader.result().isPresent());
      }
    }
  }

  @Test
  @DisplayName(
      "timeout: the first wins; what changed hands at the very end of a wait stands on both sides")
  void aHandOverBetweenTheEndOfAWaitAndItsWithdrawalStands() {
    Duration wait = Duration.ofMillis(1);
    try (VirtualTime time = VirtualTime.begin()) {
      Channel<Integer> channel = Channel.create();
      Channel<Integer> quiet = Channel.create();
      for (Callable<Optional<Integer>> read :
          List.<Callable<Optional<Integer>>>of(
              () -> channel.read(wait), () -> quiet.or(channel).select(wait))) {
        AtomicBoolean wrote = new AtomicBoolean();
        Other<Optional<Integer>> reader = Other.asked("reader", read);
        Until.sleeps(1, time);
        time.beforeNextReading(() -> wrote.set(channel.tryWrite(1)));
        time.advance(wait);
        assertEquals(Optional.of(1), reader.result());
        assertTrue(wrote.get());
      }
      for (Callable<Boolean> write :
          List.<Callable<Boolean>>of(
              () -> channel.write(2, wait),
              () -> Alt.of(quiet, channel.writing(2)).select(wait).isPresent())) {
        AtomicReference<Optional<Integer>> read = new AtomicReference<>();
        Other<Boolean> writer = Other.asked("writer", write);
        Until.sleeps(1, time);
        time.beforeNextReading(() -> read.set(channel.tryRead()));
        time.advance(wait);
        assertEquals(true, writer.result());
        assertEquals(Optional.of(2), read.get());
      }
    }
  }

  @Test
  @DisplayName(
      "Go doubleselect: no value is delivered twice, though it is offered on four channels")
  void anOfferOnManyChannelsIsTakenOnce() {
    List<Channel<Integer>> channels =
        List.of(Channel.create(), Channel.create(), Channel.create(), Channel.create());
    List<List<Integer>> logs = new ArrayList<>();
    List<CSPProcess> all = new ArrayList<>();
    all.add(OneInstantTestProcesses.offerOnAll(channels, 4000));
    for (Channel<Integer> channel : channels) {
      List<Integer> log = new CopyOnWriteArrayList<>();
      logs.add(log);
      all.add(StreamsProcesses.readAll(channel, log));
    }
    Par.of(all).start();
    List<Integer> read = new ArrayList<>();
    logs.forEach(read::addAll);
    Collections.sort(read);
    assertEquals(IntStream.range(0, 4000).boxed().toList(), read);
  }

  @Process
  static void offerOnAll(List<Channel<Integer>> channels, int n) {
    AtomicInteger next = new AtomicInteger();
    List<Guard<Integer>> offers = new ArrayList<>();
    channels.forEach(channel -> offers.add(channel.writingFrom(next::get)));
    Alt<Integer> any = Alt.of(offers);
    while (next.get() < n) {
      any.select();
      next.incrementAndGet();
    }
    channels.forEach(Channel::poison);
  }
}
