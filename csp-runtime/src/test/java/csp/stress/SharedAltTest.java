package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * "A second selection meanwhile is an {@code IllegalStateException}": two processes that share an
 * Alt by mistake are told so, and no value is lost or handed to the wrong one.
 */
@Tag("stress")
class SharedAltTest {
  private static final int VALUES = 50_000;

  @Test
  void sharingAnAltLosesNothing() {
    Stress.repeat(1, seed -> share());
  }

  private static void share() throws InterruptedException {
    Channel<Integer> channel = Channel.buffered(VALUES);
    for (int i = 0; i < VALUES; i++) {
      channel.write(i);
    }
    Alt<Integer> alt = Alt.of(channel, Channel.<Integer>create());
    ConcurrentLinkedQueue<Integer> got = new ConcurrentLinkedQueue<>();
    ConcurrentLinkedQueue<Throwable> problems = new ConcurrentLinkedQueue<>();
    List<Thread> thieves = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      thieves.add(Thread.ofPlatform().daemon().start(() -> drain(alt, got, problems)));
    }
    for (Thread thief : thieves) {
      thief.join();
    }
    assertEquals(List.of(), List.copyOf(problems));
    assertEquals(IntStream.range(0, VALUES).boxed().toList(), got.stream().sorted().toList());
  }

  private static void drain(
      Alt<Integer> alt, ConcurrentLinkedQueue<Integer> got, ConcurrentLinkedQueue<Throwable> bad) {
    while (true) {
      try {
        Integer value = alt.trySelect().orElse(null);
        if (value == null) {
          return;
        }
        got.add(value);
      } catch (IllegalStateException told) {
        Thread.onSpinWait();
      } catch (Throwable problem) {
        bad.add(problem);
        return;
      }
    }
  }
}
