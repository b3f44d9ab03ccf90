package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.Execution;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Eight writers, eight readers and four that do both, on three channels, in all ways at once,
 * interrupted all the time, four of them terminated, one channel poisoned or closed: what was
 * written and acknowledged is what was read, and what is left.
 */
@Tag("stress")
class ConservationTest {
  private static final int CHANNELS = 3;
  private static final int TERMINATED = 2; // writers, and as many readers
  private static final int QUOTA = 1_500;

  private final List<Channel<Long>> channels = new ArrayList<>();
  private final List<Participant> writers = new ArrayList<>();
  private final List<Participant> readers = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "0, NONE", "1, NONE", "3, NONE",
    "0, POISON", "1, POISON", "3, POISON",
    "0, CLOSE", "1, CLOSE", "3, CLOSE"
  })
  void whatWasWrittenIsWhatWasRead(int capacity, Early early) {
    Stress.repeat(3, seed -> run(capacity, early, seed)); // it is about all at once
  }

  /** What happens to one of the channels long before all have written what they want. */
  private enum Early {
    NONE,
    POISON,
    CLOSE
  }

  private void run(int capacity, Early early, long seed) throws InterruptedException {
    Random random = new Random(seed);
    BooleanSupplier compiled = Stress.compiled(random);
    channels.clear();
    writers.clear();
    readers.clear();
    for (int i = 0; i < CHANNELS; i++) {
      channels.add(capacity == 0 ? Channel.create() : Channel.buffered(capacity));
    }
    for (int i = 0; i < 8; i++) {
      writers.add(Participant.writer(i, channels, QUOTA, seed));
      readers.add(Participant.reader(100 + i, channels, seed));
    }
    for (int i = 0; i < 4; i++) {
      writers.add(Participant.mixed(200 + i, channels, QUOTA, seed));
    }
    List<Execution> writing = spawn(writers, compiled);
    List<Execution> reading = spawn(readers, compiled);
    Thread pest = Thread.ofPlatform().daemon().start(() -> pester(writing, reading, seed));
    if (early != Early.NONE) {
      Thread.sleep(random.nextInt(20));
      Channel<Long> ending = channels.get(1);
      if (early == Early.POISON) {
        ending.poison();
      } else {
        ending.close();
      }
    }
    writing.forEach(Execution::join);
    channels.forEach(Channel::close);
    reading.forEach(Execution::join);
    pest.interrupt();
    pest.join();
    int dropped = early == Early.POISON ? capacity : 0;
    List<Ledger> read = new ArrayList<>();
    Stream.concat(writers.stream(), readers.stream()).forEach(party -> read.add(party.read));
    read.add(left());
    Ledger.settle(writers.stream().map(party -> party.written).toList(), read, dropped);
    for (int i = TERMINATED; i < writers.size(); i++) {
      assertEquals(QUOTA, writers.get(i).written.size(), "writer " + i + " wrote all it wanted");
    }
    assertEquals(List.of(), writing.stream().flatMap(e -> e.failure().stream()).toList());
    assertEquals(List.of(), reading.stream().flatMap(e -> e.failure().stream()).toList());
  }

  private static List<Execution> spawn(List<Participant> participants, BooleanSupplier compiled) {
    List<Execution> spawned = new ArrayList<>();
    for (Participant party : participants) {
      CSPProcess process =
          compiled.getAsBoolean()
              ? ConservationTestProcesses.party(party)
              : CSPProcess.of("party", party);
      spawned.add(process.spawn());
    }
    return spawned;
  }

  /** Some are compiled, where that is the way to run: they meet those on threads. */
  @Process
  static void party(Participant participant) {
    participant.live();
  }

  /** Interrupts them all the time, and terminates two writers and two readers on the way. */
  private void pester(List<Execution> writing, List<Execution> reading, long seed) {
    Random random = new Random(seed - 1);
    for (int turn = 0; !Thread.interrupted(); turn++) {
      List<Participant> some = random.nextBoolean() ? writers : readers;
      @Nullable Thread victim = some.get(random.nextInt(some.size())).thread;
      if (victim != null) {
        victim.interrupt();
      }
      if (turn % 500 == 100 && turn / 500 < TERMINATED) {
        writing.get(turn / 500).terminate();
        reading.get(turn / 500).terminate();
      }
      Thread.yield();
    }
  }

  /** What the buffers still hold. */
  private Ledger left() {
    Ledger left = new Ledger();
    for (int i = 0; i < CHANNELS; i++) {
      try {
        for (Optional<Long> value = channels.get(i).tryRead();
            value.isPresent();
            value = channels.get(i).tryRead()) {
          left.add(i, value.get());
        }
      } catch (ChannelEndedException atTheEnd) {
        continue;
      }
    }
    return left;
  }
}
