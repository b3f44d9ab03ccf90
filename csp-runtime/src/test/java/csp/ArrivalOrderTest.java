package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName("Waiters, choices included, are served in order of arrival")
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ArrivalOrderTest {
  private final Channel<Integer> channel = Channel.create("c");
  private final Channel<Integer> quiet = Channel.create("quiet");
  private final List<Other<Integer>> arrived = new ArrayList<>();

  private void reads() {
    arrived.add(Other.asked("reader " + arrived.size(), channel::read));
    Until.reads(arrived.size(), channel);
  }

  private void chooses(Alt<Integer> alt) {
    arrived.add(Other.asked("choice " + arrived.size(), alt::select));
    Until.reads(arrived.size(), channel);
  }

  private void serveInOrder() {
    for (int i = 0; i < arrived.size(); i++) {
      channel.write(i);
      assertEquals(i, arrived.get(i).result());
    }
    arrived.clear();
  }

  private Alt<Integer> kept() {
    Alt<Integer> alt = Alt.of(channel, quiet);
    for (int i = 0; i < 3; i++) {
      alt.trySelect(); // from now on it stays in the queues
    }
    return alt;
  }

  @Test
  void readersAndFreshChoicesAreMixed() {
    reads();
    chooses(Alt.of(quiet, channel));
    reads();
    chooses(Alt.of(channel, quiet));
    chooses(Alt.of(channel));
    reads();
    serveInOrder();
  }

  @Test
  @DisplayName(
      "a choice keeps its place between selections, but deserves only that of its present one")
  void anOldPlaceInTheQueueIsNoPrivilege() {
    Alt<Integer> early = kept();
    Alt<Integer> late = kept();
    reads();
    chooses(late);
    reads();
    chooses(early);
    reads();
    serveInOrder();
  }

  @Test
  void keptChoicesAreServedInTheOrderOfTheirPresentSelections() {
    List<Alt<Integer>> alts = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      alts.add(kept());
    }
    Random random = new Random(5);
    for (int round = 0; round < 30; round++) {
      Collections.shuffle(alts, random);
      for (Alt<Integer> alt : alts) {
        if (random.nextInt(3) == 0) {
          reads();
        }
        chooses(alt);
      }
      serveInOrder();
    }
  }

  @Test
  void writersAndChoicesThatWriteAreMixed() {
    Alt<Integer> early = Alt.of(channel.writing(3), quiet);
    for (int i = 0; i < 3; i++) {
      early.trySelect();
    }
    List<Body> bodies =
        List.of(
            () -> channel.write(0),
            () -> Alt.of(quiet, channel.writing(1)).select(),
            () -> channel.write(2, Duration.ofDays(1)),
            early::select,
            () -> channel.write(4));
    for (int i = 0; i < bodies.size(); i++) {
      Other.doing("writer " + i, bodies.get(i));
      Until.writes(i + 1, channel);
    }
    for (int i = 0; i < bodies.size(); i++) {
      assertEquals(i, i % 2 == 0 ? channel.read() : Alt.of(channel).select());
    }
  }

  @Test
  void whoGivesUpLosesItsPlace() {
    reads();
    Other<?> impatient = Other.asked("impatient", channel::read);
    Until.reads(2, channel);
    impatient.interrupt();
    impatient.thrown(ProcessInterruptedException.class);
    arrived.add(Other.asked("last", channel::read));
    Until.reads(2, channel);
    serveInOrder();
  }

  @Test
  @DisplayName("Whoever comes second decides, by its own rule; one that waits has no preference")
  void whoComesSecondDecides() {
    Channel<Integer> a = Channel.create();
    Channel<Integer> b = Channel.create();
    for (int first = 0; first < 2; first++) {
      Channel<Integer> preferred = first == 0 ? a : b;
      Channel<Integer> other = first == 0 ? b : a;
      Other<Integer> waits =
          Other.asked("waits", () -> Alt.of(a.writing(0), b.writing(1)).priSelect());
      Until.writes(a);
      Until.writes(b);
      assertEquals(first, Alt.of(preferred, other).priSelect());
      assertEquals(first, waits.result());
    }
  }
}
