package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelPoisonException;
import csp.Choice;
import csp.Guard;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "A choice may offer outputs as well as inputs, on both ends of one channel", and choices that
 * share channels in any order never deadlock, lose nothing and take nothing twice. All parties
 * choose; the run ends when enough has been communicated, by poison: "a hand-over committed before
 * a poison stands on both sides; otherwise neither side has the value".
 */
@Tag("stress")
class CrossedChoicesTest {
  private static final int ENOUGH = 20_000;

  /** Which ends of which channels a party offers. */
  private enum Shape {
    /** All parties offer all channels in both directions. */
    PATHOLOGICAL,
    /** Each party offers both directions of the channels to its two neighbours. */
    RING,
    /** Party i writes to channel i and reads from the one before: the classic crossing. */
    CROSSED
  }

  private final AtomicLong numbers = new AtomicLong();
  private final AtomicInteger communicated = new AtomicInteger();
  private final List<Channel<Long>> channels = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({
    "PATHOLOGICAL, 2, 1, true",
    "PATHOLOGICAL, 2, 2, true",
    "PATHOLOGICAL, 2, 2, false",
    "PATHOLOGICAL, 3, 2, true",
    "PATHOLOGICAL, 6, 4, true",
    "PATHOLOGICAL, 6, 4, false",
    "CROSSED, 2, 2, true",
    "CROSSED, 3, 3, true",
    "CROSSED, 7, 7, true",
    "CROSSED, 7, 7, false",
    "RING, 3, 3, true",
    "RING, 8, 8, true",
    "RING, 8, 8, false"
  })
  void crossedChoicesProgressAndConserve(Shape shape, int parties, int many, boolean kept) {
    Stress.repeat(1, seed -> run(shape, parties, many, kept, Stress.compiled(new Random(seed))));
  }

  private void run(Shape shape, int parties, int many, boolean kept, BooleanSupplier compiled) {
    channels.clear();
    communicated.set(0);
    for (int i = 0; i < many; i++) {
      channels.add(Channel.create());
    }
    List<Party> all =
        IntStream.range(0, parties).mapToObj(i -> new Party(shape, i, parties, kept)).toList();
    Par.of(all.stream().map(party -> process(party, compiled.getAsBoolean())).toList()).start();
    List<Long> written = all.stream().flatMap(party -> party.written.stream()).sorted().toList();
    List<Long> read = all.stream().flatMap(party -> party.read.stream()).sorted().toList();
    assertEquals(written, read);
    assertEquals(read.stream().distinct().toList(), read, "none twice");
    assertEquals(true, read.size() >= ENOUGH);
  }

  private static CSPProcess process(Party party, boolean compiled) {
    return compiled ? CrossedChoicesTestProcesses.party(party) : CSPProcess.of("party", party::run);
  }

  @Process
  static void party(Party party) {
    party.run();
  }

  /** A process that chooses, and remembers what it wrote and read. */
  final class Party {
    final List<Long> written = new ArrayList<>();
    final List<Long> read = new ArrayList<>();
    private final List<Guard<Long>> guards = new ArrayList<>();
    private final boolean kept;
    private final int outputs;

    Party(Shape shape, int index, int parties, boolean kept) {
      this.kept = kept;
      List<Channel<Long>> outs = new ArrayList<>();
      List<Channel<Long>> ins = new ArrayList<>();
      Channel<Long> right = channels.get(index % channels.size());
      Channel<Long> left = channels.get((index + parties - 1) % parties % channels.size());
      switch (shape) {
        case PATHOLOGICAL -> {
          outs.addAll(channels);
          ins.addAll(channels);
        }
        case RING -> {
          outs.addAll(List.of(right, left));
          ins.addAll(List.of(left, right));
        }
        case CROSSED -> {
          outs.add(right);
          ins.add(left);
        }
      }
      outs.forEach(channel -> guards.add(channel.writingFrom(numbers::incrementAndGet)));
      outputs = outs.size();
      guards.addAll(ins);
    }

    void run() {
      Alt<Long> alt = Alt.of(guards);
      try {
        while (true) {
          Choice<Long> choice = (kept ? alt : Alt.of(guards)).choose();
          (choice.index() < outputs ? written : read).add(choice.value());
          if (choice.index() >= outputs && communicated.incrementAndGet() >= ENOUGH) {
            channels.forEach(Channel::poison);
          }
        }
      } catch (ChannelPoisonException enough) {
        return;
      }
    }
  }
}
