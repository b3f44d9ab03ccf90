package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Barrier;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.annotation.Process;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What one process did before is seen by the other after: "what a process did before a write,
 * before the read that takes it returns; what a reader did before its read, before the return of
 * the rendezvous write that met it; the k-th read of a channel of capacity C, before the return of
 * the (k+C)-th write; poison or close, before the exception it causes; all arrivals at a barrier,
 * before every return."
 *
 * <p>Two processes write plain fields before an operation and check the other's after it, again and
 * again on the same fields, as jcstress does. A machine with strong memory hides some faults, a
 * compiler that keeps a field in a register does not.
 */
@Tag("stress")
class HandOverTest {
  private static final int TIMES = 20_000;

  /** How the two meet, time after time. */
  enum Meeting {
    RENDEZVOUS,
    CHOICE_READS,
    CHOICE_WRITES,
    CHOICES_BOTH,
    BARRIER,
    BARRIER_CHOICES
  }

  @ParameterizedTest
  @EnumSource
  void bothSeeWhatTheOtherDidBefore(Meeting meeting) {
    Stress.repeat(
        1,
        seed -> {
          BooleanSupplier compiled = Stress.compiled(new Random(seed));
          Pair pair = new Pair(meeting, Channel.create());
          CSPProcess one =
              compiled.getAsBoolean()
                  ? HandOverTestProcesses.one(pair)
                  : CSPProcess.of("one", () -> one(pair));
          CSPProcess two =
              compiled.getAsBoolean()
                  ? HandOverTestProcesses.two(pair)
                  : CSPProcess.of("two", () -> two(pair));
          one.par(two).start();
          assertEquals(0, pair.stale.get(), "stale values seen");
        });
  }

  /** Who tries again and again has a thread: it would never wait. */
  @Test
  void soDoThoseThatTry() {
    Stress.repeat(
        1,
        seed -> {
          Pair pair = new Pair(Meeting.RENDEZVOUS, Channel.create());
          CSPProcess trying = CSPProcess.of("try", pair::meetByTries);
          trying.par(HandOverTestProcesses.two(pair)).start();
          assertEquals(0, pair.stale.get(), "stale values seen");
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"RENDEZVOUS", "CHOICE_READS"})
  void theReadThatMadeRoomIsSeenByTheWriteThatUsesIt(Meeting meeting) {
    Stress.repeat(
        1,
        seed -> {
          BooleanSupplier compiled = Stress.compiled(new Random(seed));
          Pair pair = new Pair(meeting, Channel.buffered(Pair.CAPACITY));
          CSPProcess filling =
              compiled.getAsBoolean()
                  ? HandOverTestProcesses.fill(pair)
                  : CSPProcess.of("fill", () -> fill(pair));
          CSPProcess draining =
              compiled.getAsBoolean()
                  ? HandOverTestProcesses.drain(pair)
                  : CSPProcess.of("drain", () -> drain(pair));
          filling.par(draining).start();
          assertEquals(0, pair.stale.get(), "stale values seen");
        });
  }

  @ParameterizedTest
  @EnumSource(names = {"RENDEZVOUS", "CHOICE_READS"})
  void whoEndedItIsSeenByWhomItThrowsAt(Meeting meeting) {
    Stress.repeat(
        1,
        seed -> {
          BooleanSupplier compiled = Stress.compiled(new Random(seed));
          for (int time = 1; time <= TIMES / 20; time++) {
            Pair pair = new Pair(meeting, Channel.create());
            boolean isPoison = time % 2 == 0;
            CSPProcess ending = CSPProcess.of("end", () -> pair.end(isPoison));
            CSPProcess waiting =
                compiled.getAsBoolean()
                    ? HandOverTestProcesses.awaitEnd(pair)
                    : CSPProcess.of("await", () -> awaitEnd(pair));
            (time % 4 < 2 ? ending.par(waiting) : waiting.par(ending)).start();
            assertEquals(0, pair.stale.get(), "stale values seen");
          }
        });
  }

  @Process
  static void one(Pair pair) {
    for (int time = 1; time <= TIMES; time++) {
      pair.meet(time);
    }
  }

  @Process
  static void two(Pair pair) {
    for (int time = 1; time <= TIMES; time++) {
      pair.beMet(time);
    }
  }

  @Process
  static void fill(Pair pair) {
    for (int time = 1; time <= TIMES; time++) {
      pair.fill(time);
    }
  }

  @Process
  static void drain(Pair pair) {
    for (int time = 1; time <= TIMES; time++) {
      pair.drain(time);
    }
  }

  @Process
  static void awaitEnd(Pair pair) {
    pair.awaitEnd();
  }

  /** What the two share. */
  static final class Pair {
    static final int CAPACITY = 3;

    final AtomicInteger stale = new AtomicInteger();

    // Plain on purpose.
    private int mine;
    private int yours;
    private final int[] marks = new int[CAPACITY + 1];

    private final Meeting meeting;
    private final Channel<Integer> channel;
    private final Barrier barrier = Barrier.create(2);
    private final Alt<Integer> reading;
    private final Alt<Integer> writing;
    private final Alt<Object> myArrival;
    private final Alt<Object> yourArrival;

    Pair(Meeting meeting, Channel<Integer> channel) {
      this.meeting = meeting;
      this.channel = channel;
      Channel<Integer> idle = Channel.create();
      reading = Alt.of(idle, channel);
      writing = Alt.of(channel.writing(1), idle);
      myArrival = Alt.of(barrier, idle);
      yourArrival = Alt.of(idle, barrier);
    }

    void meet(int time) {
      mine = time;
      switch (meeting) {
        case RENDEZVOUS, CHOICE_READS -> channel.write(1);
        case CHOICE_WRITES, CHOICES_BOTH -> writing.select();
        case BARRIER -> barrier.synchronise();
        case BARRIER_CHOICES -> myArrival.select();
      }
      check(yours >= time);
    }

    void meetByTries() {
      for (int time = 1; time <= TIMES; time++) {
        mine = time;
        while (!channel.tryWrite(1)) {
          Thread.yield();
        }
        check(yours >= time);
      }
    }

    void beMet(int time) {
      yours = time;
      switch (meeting) {
        case RENDEZVOUS, CHOICE_WRITES -> channel.read();
        case CHOICE_READS, CHOICES_BOTH -> reading.select();
        case BARRIER -> barrier.synchronise();
        case BARRIER_CHOICES -> yourArrival.select();
      }
      check(mine >= time);
    }

    void fill(int time) {
      marks[time % marks.length] = time;
      channel.write(time);
      check(yours >= time - CAPACITY);
    }

    void drain(int time) {
      yours = time;
      int got = meeting == Meeting.RENDEZVOUS ? channel.read() : reading.select();
      check(got == time && marks[time % marks.length] >= time);
    }

    void end(boolean isPoison) {
      mine = 1;
      if (isPoison) {
        channel.poison();
      } else {
        channel.close();
      }
    }

    void awaitEnd() {
      try {
        while (true) {
          beMet(0);
        }
      } catch (ChannelEndedException ended) {
        check(mine == 1);
      }
    }

    private void check(boolean isFresh) {
      if (!isFresh) {
        stale.incrementAndGet();
      }
    }
  }
}
