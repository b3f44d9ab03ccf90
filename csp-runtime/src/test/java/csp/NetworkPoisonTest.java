package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@DisplayName(
    "A process that lets ChannelPoisonException escape has ended normally, and poisons every"
        + " channel and barrier among its arguments")
@SuppressWarnings("EndNotDeclared") // what is not declared is the point of some of these
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class NetworkPoisonTest {
  private final Channel<Integer> poisoned = Channel.create("poisoned");

  NetworkPoisonTest() {
    poisoned.poison();
  }

  @Process
  static void touch(ChannelInput<Integer> in, Object owned) {
    in.read();
  }

  record Ends(ChannelInput<Integer> in, Optional<ChannelOutput<Integer>> out) {}

  /** A process with such an argument is poisoned; the channels must be as well. */
  private void spreads(Object owned, Channel<?>... channels) {
    NetworkPoisonTestProcesses.touch(poisoned, owned).start(); // ends normally
    for (Channel<?> channel : channels) {
      assertTrue(channel.isPoisoned(), "through " + owned.getClass());
    }
  }

  @Test
  @DisplayName(
      "ends, guards, barriers, processes, and what is in arrays, Collections, Optionals, Maps (keys"
          + " and values) and record components")
  void channelsAreFoundInEverythingThatHoldsThem() {
    List<Channel<Integer>> c = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      c.add(Channel.create());
    }
    spreads(c.get(0), c.get(0));
    spreads(c.get(1).in(), c.get(1));
    spreads(c.get(2).out(), c.get(2));
    spreads(new ChannelInput<?>[] {c.get(3), c.get(4).in()}, c.get(3), c.get(4));
    spreads(new Object[][] {{c.get(5)}, {"x", 1}, null}, c.get(5));
    spreads(List.of(c.get(6), List.of(c.get(7).out())), c.get(6), c.get(7));
    spreads(Map.of(c.get(8), c.get(9), "k", List.of(c.get(10))), c.get(8), c.get(9), c.get(10));
    spreads(Optional.of(c.get(11)), c.get(11));
    spreads(new Ends(c.get(12), Optional.of(c.get(13))), c.get(12), c.get(13));
    spreads(Alt.of(c.get(14), c.get(15).writing(1)), c.get(14), c.get(15));
    spreads(c.get(16).when(false), c.get(16));
    spreads(c.get(17).map(x -> x), c.get(17));
    spreads(c.get(18).writingFrom(() -> 1), c.get(18));
    spreads(StreamsProcesses.copy(c.get(19), c.get(20)), c.get(19), c.get(20));
    spreads(Seq.of(Par.of(Skip.SKIP, StreamsProcesses.write(c.get(21), 0, 1)).times(2)), c.get(21));
    spreads(Set.of(Alt.of(Alt.of(c.get(22)).when(true))), c.get(22));
    assertTrue(c.subList(23, 30).stream().noneMatch(Channel::isPoisoned));
  }

  @Test
  void barriersAreFoundAsChannelsAre() {
    List<Barrier> barriers = List.of(Barrier.create(1), Barrier.create(1), Barrier.create(1));
    spreads(new Object[] {barriers.get(0), Alt.of(barriers.get(1)), List.of(barriers.get(2))});
    assertTrue(barriers.stream().allMatch(Barrier::isPoisoned));
  }

  @Test
  @DisplayName("so that the network winds down")
  void aChainOfAHundredWindsDownFromEitherEnd() {
    for (boolean fromTheFront : new boolean[] {true, false}) {
      List<Channel<Integer>> chain = new ArrayList<>();
      List<CSPProcess> all = new ArrayList<>();
      for (int i = 0; i <= 100; i++) {
        chain.add(Channel.create());
      }
      for (int i = 0; i < 100; i++) {
        all.add(StreamsProcesses.copy(chain.get(i), chain.get(i + 1)));
      }
      List<Integer> read = new CopyOnWriteArrayList<>();
      if (fromTheFront) {
        all.add(StreamsProcesses.writeAndPoison(chain.getFirst(), 0, 10));
        all.add(StreamsProcesses.readAll(chain.getLast(), read));
      } else {
        all.add(StreamsProcesses.count(0, chain.getFirst()));
        all.add(
            StreamsProcesses.read(chain.getLast(), 10, read)
                .then(CSPProcess.of("end", chain.getLast()::poison, chain.getLast())));
      }
      Par.of(all).start();
      assertTrue(chain.stream().allMatch(Channel::isPoisoned));
      if (!fromTheFront) {
        assertEquals(IntStream.range(0, 10).boxed().toList(), read);
      }
    }
  }

  @Test
  @DisplayName("has ended normally")
  void poisonIsNoFailure() {
    Execution execution = StreamsProcesses.readAll(poisoned, new ArrayList<>()).spawn();
    execution.join();
    assertEquals(Execution.State.ENDED, execution.state());
    assertEquals(Optional.empty(), execution.failure());
  }

  @Test
  @DisplayName("finally blocks run; a process may catch it and carry on")
  void whoCatchesPoisonKeepsItsOtherChannels() {
    Channel<Integer> out = Channel.buffered(1);
    AtomicBoolean wasFinal = new AtomicBoolean();
    CSPProcess.of(
            "carries on",
            () -> {
              try {
                poisoned.read();
              } catch (ChannelPoisonException e) {
                out.write(1);
              } finally {
                wasFinal.set(true);
              }
            },
            poisoned,
            out)
        .start();
    assertFalse(out.isPoisoned());
    assertEquals(1, out.read());
    assertTrue(wasFinal.get());
  }

  @Test
  @DisplayName("among its arguments")
  void whatIsNoArgumentIsLeftAlone() {
    Channel<Integer> captured = Channel.create();
    CSPProcess.of(
            "p",
            () -> {
              captured.tryRead();
              poisoned.read();
            })
        .start();
    assertFalse(captured.isPoisoned());
  }

  @Test
  @DisplayName(
      "After an element that ended by poison or close, a Seq goes on with the next; times and a"
          + " server stop")
  void aSeqGoesOnAfterPoison() {
    Channel<Integer> next = Channel.create();
    List<Integer> read = new ArrayList<>();
    CSPProcess writes = StreamsProcesses.write(next, 0, 3);
    StreamsProcesses.readAll(poisoned, new ArrayList<>())
        .then(StreamsProcesses.read(next, 3, read))
        .par(writes)
        .start();
    assertEquals(List.of(0, 1, 2), read);
    AtomicInteger runs = new AtomicInteger();
    CSPProcess.of(
            "third time",
            () -> {
              if (runs.incrementAndGet() == 3) {
                poisoned.read();
              }
            })
        .times(10)
        .start();
    assertEquals(3, runs.get());
  }

  @Test
  @DisplayName(
      "A description names its channels: started again, it meets them as the last run left them")
  void aPoisonedNetworkThatIsStartedAgainEndsAtOnce() {
    Channel<Integer> channel = Channel.create();
    List<Integer> read = new CopyOnWriteArrayList<>();
    CSPProcess network =
        StreamsProcesses.writeAndPoison(channel, 0, 3).par(StreamsProcesses.readAll(channel, read));
    network.start();
    assertEquals(List.of(0, 1, 2), read);
    network.start();
    assertEquals(List.of(0, 1, 2), read);
  }

  @Test
  @DisplayName("Failure: its channels and barriers are poisoned (nobody hangs)")
  void aFailureWindsTheNetworkDownAndIsToldInTheEnd() {
    Channel<Integer> in = Channel.create();
    Channel<Integer> out = Channel.create();
    IllegalStateException wrong = new IllegalStateException("wrong");
    CSPProcess fails =
        CSPProcess.of(
            "fails",
            () -> {
              in.read();
              throw wrong;
            },
            in,
            out);
    CSPProcess network =
        Par.of(
            StreamsProcesses.count(0, in), fails, StreamsProcesses.readAll(out, new ArrayList<>()));
    assertSame(wrong, assertThrows(ProcessFailedException.class, network::start).getCause());
    assertTrue(in.isPoisoned() && out.isPoisoned());
  }

  @Test
  @DisplayName(
      "the ends of the elements that will then never run are poisoned together with those of the"
          + " one that stopped it")
  void whoWaitsForAnElementThatNeverRunsIsTold() {
    Channel<Integer> channel = Channel.create();
    CSPProcess broken =
        CSPProcess.of(
            "broken",
            () -> {
              throw new IllegalStateException();
            });
    CSPProcess network =
        Par.of(
            broken.then(StreamsProcesses.count(0, channel)),
            StreamsProcesses.readAll(channel, new ArrayList<>()));
    assertThrows(ProcessFailedException.class, network::start);
    assertTrue(channel.isPoisoned());
  }
}
