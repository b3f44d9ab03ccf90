package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Alt;
import csp.Barrier;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelPoisonException;
import csp.Guard;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "It is complete when as many parties wait at it, in {@code synchronise()} or in a choice that
 * offers it, as are enrolled; then all of those choices commit to it, or none." Parties that also
 * offer each other a channel, and two barriers, commit equally often to each barrier.
 */
@Tag("stress")
class BarrierStressTest {
  private static final int ENOUGH = 2_000;

  private final List<Barrier> barriers = new ArrayList<>();
  private Channel<Integer> channel = Channel.create();

  @ParameterizedTest
  @CsvSource({"2, false", "2, true", "3, true", "5, true"})
  void allCommitOrNone(int parties, boolean distracted) {
    Stress.repeat(1, seed -> run(parties, distracted, new Random(seed)));
  }

  private void run(int parties, boolean distracted, Random random) {
    BooleanSupplier compiled = Stress.compiled(random);
    channel = Channel.create();
    barriers.clear();
    for (int i = 0; i < 2; i++) {
      barriers.add(Barrier.create(parties));
    }
    List<Party> all =
        IntStream.range(0, parties)
            .mapToObj(i -> new Party(i, distracted, new Random(random.nextLong())))
            .toList();
    Par.of(all.stream().map(party -> process(party, compiled.getAsBoolean())).toList()).start();
    Party first = all.getFirst();
    assertTrue(first.commits[0] + first.commits[1] >= ENOUGH);
    for (Party party : all) {
      assertEquals(List.of(first.commits[0], first.commits[1]), party.barrierCommits());
    }
    assertEquals(
        all.stream().mapToInt(party -> party.commits[2]).sum(),
        all.stream().mapToInt(party -> party.commits[3]).sum(),
        "as many have read as have written");
  }

  private static CSPProcess process(Party party, boolean compiled) {
    return compiled ? BarrierStressTestProcesses.party(party) : CSPProcess.of("party", party::run);
  }

  @Process
  static void party(Party party) {
    party.run();
  }

  /** Chooses between two barriers, and to write and to read. */
  final class Party {
    /** How often it has chosen the barriers, to write, and to read. */
    final int[] commits = new int[4];

    private final Alt<Object> alt;
    private final int index;

    Party(int index, boolean distracted, Random random) {
      this.index = index;
      List<Guard<?>> guards = new ArrayList<>(barriers);
      if (distracted) {
        // Now and then only: any two who always talk to each other keep the others from all
        // meeting.
        guards.add(channel.writing(index).when(() -> random.nextInt(8) == 0));
        guards.add(channel.when(() -> random.nextInt(8) == 0));
      }
      alt = Alt.of(guards);
    }

    void run() {
      try {
        while (true) {
          commits[alt.choose().index()]++;
          if (index == 0 && commits[0] + commits[1] >= ENOUGH) {
            barriers.forEach(Barrier::poison);
          }
        }
      } catch (ChannelPoisonException enough) {
        return;
      }
    }

    List<Integer> barrierCommits() {
      return List.of(commits[0], commits[1]);
    }
  }
}
