package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Barrier;
import csp.Channel;
import csp.ChannelEndedException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What one process did before is seen by the other after: "what a process did before a write,
 * before the read that takes it returns; what a reader did before its read, before the return of
 * the rendezvous write that met it; the k-th read of a channel of capacity C, before the return of
 * the (k+C)-th write; poison or close, before the exception it causes; all arrivals at a barrier,
 * before every return."
 *
 * <p>Two threads write plain fields before an operation and check the other's after it, again and
 * again on the same fields, as jcstress does. A machine with strong memory hides some faults, a
 * compiler that keeps a field in a register does not.
 */
@Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HandOverTest {
  private static final int ROUNDS = Stress.scaled(20_000, 5_000_000);

  /** How the two meet, round after round. */
  private enum Meeting {
    RENDEZVOUS,
    TRIES,
    CHOICE_READS,
    CHOICE_WRITES,
    CHOICES_BOTH,
    BARRIER,
    BARRIER_CHOICES
  }

  // Plain on purpose.
  private int mine;
  private int yours;
  private final int[] marks = new int[4];

  private Channel<Integer> channel = Channel.create();
  private final Channel<Integer> idle = Channel.create();
  private final AtomicInteger stale = new AtomicInteger();

  @ParameterizedTest
  @EnumSource
  void bothSeeWhatTheOtherDidBefore(Meeting meeting) throws InterruptedException {
    Barrier barrier = Barrier.create(2);
    Alt<Integer> reading = Alt.of(idle, channel);
    Alt<Integer> writing = Alt.of(channel.writing(1), idle);
    Alt<Object> myArrival = Alt.of(barrier, idle);
    Alt<Object> yourArrival = Alt.of(idle, barrier);
    inParallel(
        round -> {
          mine = round;
          switch (meeting) {
            case RENDEZVOUS, CHOICE_READS -> channel.write(1);
            case TRIES -> {
              while (!channel.tryWrite(1)) {
                Thread.onSpinWait();
              }
            }
            case CHOICE_WRITES, CHOICES_BOTH -> writing.select();
            case BARRIER -> barrier.synchronise();
            case BARRIER_CHOICES -> myArrival.select();
          }
          check(yours >= round);
        },
        round -> {
          yours = round;
          switch (meeting) {
            case RENDEZVOUS, TRIES, CHOICE_WRITES -> channel.read();
            case CHOICE_READS, CHOICES_BOTH -> reading.select();
            case BARRIER -> barrier.synchronise();
            case BARRIER_CHOICES -> yourArrival.select();
          }
          check(mine >= round);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"RENDEZVOUS", "CHOICE_READS"})
  void theReadThatMadeRoomIsSeenByTheWriteThatUsesIt(Meeting meeting) throws InterruptedException {
    int capacity = 3;
    channel = Channel.buffered(capacity);
    Alt<Integer> reading = Alt.of(idle, channel);
    inParallel(
        round -> {
          marks[round % marks.length] = round;
          channel.write(round);
          check(yours >= round - capacity);
        },
        round -> {
          yours = round;
          int got = meeting == Meeting.RENDEZVOUS ? channel.read() : reading.select();
          check(got == round && marks[round % marks.length] >= round);
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"RENDEZVOUS", "CHOICE_READS", "TRIES"})
  void whoEndedItIsSeenByWhomItThrowsAt(Meeting meeting) throws InterruptedException {
    for (int round = 1; round <= ROUNDS / 20; round++) {
      int now = round;
      Channel<Integer> ending = Channel.create();
      Thread other =
          Thread.ofVirtual()
              .start(() -> {
                mine = now;
                if (now % 2 == 0) {
                  ending.poison();
                } else {
                  ending.close();
                }
              });
      try {
        while (true) {
          switch (meeting) {
            case TRIES -> ending.tryRead();
            case CHOICE_READS -> Alt.of(ending, idle).select();
            default -> ending.read();
          }
        }
      } catch (ChannelEndedException ended) {
        check(mine == now);
      }
      other.join();
    }
    assertEquals(0, stale.get());
  }

  private void check(boolean isFresh) {
    if (!isFresh) {
      stale.incrementAndGet();
    }
  }

  private void inParallel(IntConsumer one, IntConsumer two) throws InterruptedException {
    Thread other = Thread.ofPlatform().daemon().start(() -> repeat(two));
    repeat(one);
    other.join();
    assertEquals(0, stale.get(), "stale values seen");
  }

  private static void repeat(IntConsumer side) {
    for (int round = 1; round <= ROUNDS; round++) {
      side.accept(round);
    }
  }
}
