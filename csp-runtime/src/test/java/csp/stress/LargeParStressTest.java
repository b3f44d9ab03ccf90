package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many bodies that need threads, at the same time. Threads take elements, and take from each other
 * what has not begun, while some elements wait: for one that begins later, or earlier.
 */
@Tag("stress")
class LargeParStressTest {
  private static final int TIMES = 300;
  private static final int SMALLEST = 64;
  private static final int LARGEST = 400;

  @Test
  @DisplayName("Each element of a large Par runs once, and it ends when all have ended")
  void eachRunsOnce() {
    Stress.repeat(
        1,
        seed -> {
          Random random = new Random(seed);
          for (int i = 0; i < TIMES; i++) {
            round(random);
          }
        });
  }

  private static void round(Random random) {
    int n = random.nextInt(SMALLEST, LARGEST);
    int waiting = random.nextInt(4); // so many in a hundred
    AtomicIntegerArray ends = new AtomicIntegerArray(n);
    List<CSPProcess> elements = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      int element = i;
      elements.add(CSPProcess.of("brief", () -> ends.incrementAndGet(element)));
    }
    for (int i = 0; i < n * waiting / 100; i++) {
      meet(random.nextInt(n / 2), n / 2 + random.nextInt(n - n / 2), elements, ends, random);
    }
    Par.of(elements).start();
    for (int i = 0; i < n; i++) {
      assertEquals(1, ends.get(i), "so often has element " + i + " of " + n + " run");
    }
  }

  /** Has two elements meet, unless one of them is to meet another one already. */
  private static void meet(
      int early, int late, List<CSPProcess> elements, AtomicIntegerArray ends, Random random) {
    if (isTaken(early, elements) || isTaken(late, elements)) {
      return;
    }
    Channel<Integer> channel = Channel.create();
    int writer = random.nextBoolean() ? early : late;
    int reader = writer == early ? late : early;
    elements.set(
        writer,
        CSPProcess.of(
            "writer",
            () -> {
              channel.write(writer);
              ends.incrementAndGet(writer);
            },
            channel));
    elements.set(
        reader,
        CSPProcess.of(
            "reader",
            () -> {
              assertEquals(writer, channel.read());
              ends.incrementAndGet(reader);
            },
            channel));
  }

  private static boolean isTaken(int element, List<CSPProcess> elements) {
    return !elements.get(element).name().equals("brief");
  }
}
