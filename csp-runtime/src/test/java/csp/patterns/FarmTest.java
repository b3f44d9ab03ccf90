package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.Execution;
import csp.ProcessFailedException;
import csp.builtins.Sinks;
import csp.builtins.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class FarmTest {
  private static final List<Integer> JOBS = IntStream.range(0, 200).boxed().toList();

  private final Channel<Integer> in = Channel.create("in");
  private final Channel<Object> out = Channel.create("out");
  private final List<Object> results = new ArrayList<>();

  enum Kind {
    UNORDERED,
    ORDERED;

    <J, R> CSPProcess farm(
        ChannelInput<J> in, ChannelOutput<? super R> out, int n, Work<J, R> work) {
      return this == ORDERED ? Farm.ordered(in, out, n, work) : Farm.unordered(in, out, n, work);
    }
  }

  private void run(CSPProcess farm) {
    farm.par(Sources.each(in, JOBS), Sinks.forEach(out, results::add)).start();
  }

  @ParameterizedTest
  @EnumSource
  void allJobsAreDoneThenTheOutputIsClosed(Kind kind) {
    run(kind.farm(in, out, 3, job -> job * 2));
    List<Integer> expected = JOBS.stream().map(job -> job * 2).toList();
    if (kind == Kind.UNORDERED) {
      results.sort((a, b) -> (Integer) a - (Integer) b);
    }
    assertEquals(expected, results);
    assertTrue(out.isClosed());
    assertFalse(out.isPoisoned() || in.isPoisoned());
  }

  @ParameterizedTest
  @EnumSource
  void theHandsWorkAtTheSameTime(Kind kind) {
    CyclicBarrier together = new CyclicBarrier(4);
    run(kind.farm(in, out, 4, job -> together.await()));
    assertEquals(200, results.size());
  }

  @Test
  void aSlowJobDoesNotHoldUpOthersButKeepsItsPlaceIfOrdered() {
    CountDownLatch second = new CountDownLatch(1);
    Work<Integer, Integer> firstIsSlow =
        job -> {
          if (job == 0) {
            second.await();
          } else {
            second.countDown();
          }
          return job;
        };
    run(Farm.ordered(in, out, 2, firstIsSlow));
    assertEquals(JOBS, results);
  }

  @Test
  void anOrderedFarmOfNHandsWorksAheadByNJobs() {
    CountDownLatch ahead = new CountDownLatch(4);
    AtomicInteger highest = new AtomicInteger();
    AtomicInteger highestBeforeTheFirst = new AtomicInteger();
    Work<Integer, Integer> firstWaits =
        job -> {
          highest.accumulateAndGet(job, Math::max);
          ahead.countDown();
          if (job == 0) {
            ahead.await();
            highestBeforeTheFirst.set(highest.get());
          }
          return job;
        };
    run(Farm.ordered(in, out, 3, firstWaits));
    assertEquals(JOBS, results);
    assertEquals(3, highestBeforeTheFirst.get());
  }

  @ParameterizedTest
  @EnumSource
  void workThatThrowsIsTheFailureOfTheFarm(Kind kind) {
    IOException lost = new IOException("lost");
    CSPProcess farm =
        kind.farm(
            in,
            out,
            3,
            job -> {
              if (job == 100) {
                throw lost;
              }
              return job;
            });
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, () -> run(farm));
    assertEquals(lost, failed.getCause());
    assertTrue(in.isPoisoned() && out.isPoisoned());
    assertTrue(results.size() <= 199);
  }

  @ParameterizedTest
  @EnumSource
  void attemptedWorkReportsFailuresAndGoesOn(Kind kind) {
    ArithmeticException odd = new ArithmeticException("odd");
    Work<Integer, Integer> halve =
        job -> {
          if (job % 2 == 1) {
            throw odd;
          }
          return job / 2;
        };
    run(kind.farm(in, out, 3, Farm.attempt(halve)));
    assertEquals(200, results.size());
    for (Object result : results) {
      switch ((Outcome<?, ?>) result) {
        case Outcome.Done<?, ?>(Object job, Object half) ->
            assertEquals((Integer) job, (Integer) half * 2);
        case Outcome.Failed<?, ?>(Object job, Exception why) -> {
          assertEquals(1, (Integer) job % 2);
          assertEquals(odd, why);
        }
      }
    }
  }

  @Test
  void attemptLetsPoisonThrough() {
    Channel<Integer> elsewhere = Channel.create();
    elsewhere.poison();
    Work<Integer, Outcome<Integer, Integer>> work = Farm.attempt(job -> elsewhere.read());
    assertThrows(ChannelPoisonException.class, () -> work.on(1));
  }

  @ParameterizedTest
  @EnumSource
  void poisonPassesFromTheInput(Kind kind) {
    in.poison();
    kind.farm(in, out, 3, job -> job).start();
    assertTrue(out.isPoisoned());
  }

  @ParameterizedTest
  @EnumSource
  void poisonPassesFromTheOutput(Kind kind) {
    out.poison();
    kind.farm(in, out, 3, job -> job).par(Sources.numbers(in)).start();
    assertTrue(in.isPoisoned());
  }

  @ParameterizedTest
  @EnumSource
  void closePassesFromTheOutput(Kind kind) {
    out.close();
    kind.farm(in, out, 3, job -> job).par(Sources.numbers(in)).start();
    assertTrue(in.isClosed());
    assertFalse(in.isPoisoned());
  }

  @ParameterizedTest
  @EnumSource
  void terminationReachesWorkInForeignCode(Kind kind) {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch never = new CountDownLatch(1);
    Execution farm =
        kind.<Integer, Integer>farm(
                in,
                out,
                2,
                job -> {
                  working.countDown();
                  never.await();
                  return job;
                })
            .spawn();
    in.write(1);
    awaits(working);
    farm.terminate();
    farm.join();
    assertEquals(Execution.State.TERMINATED, farm.state());
    assertTrue(in.isPoisoned() && out.isPoisoned());
  }

  private static void awaits(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aFarmHasHands() {
    assertThrows(IllegalArgumentException.class, () -> Farm.ordered(in, out, 0, job -> job));
    assertThrows(IllegalArgumentException.class, () -> Farm.unordered(in, out, -1, job -> job));
  }
}
