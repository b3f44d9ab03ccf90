package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.CSPProcess;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Execution;
import csp.ProcessFailedException;
import csp.builtins.Relays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class TokenRingTest {
  private final ConcurrentLinkedQueue<Integer> visited = new ConcurrentLinkedQueue<>();

  /** A node that counts the token up to {@code end}, and then ends the ring in some way. */
  private TokenRing.Node<Integer> counting(
      int end, java.util.function.Consumer<ChannelOutput<?>> way) {
    return (index, in, out) ->
        CSPProcess.of("node " + index, () -> count(index, in, out, end, way), in, out);
  }

  @SuppressWarnings("InfiniteLoopStatement") // until it is told to end
  private void count(
      int index,
      ChannelInput<Integer> in,
      ChannelOutput<Integer> out,
      int end,
      java.util.function.Consumer<ChannelOutput<?>> way) {
    while (true) {
      int token = in.read();
      if (token == end) {
        way.accept(out);
      }
      visited.add(index);
      out.write(token + 1);
    }
  }

  @Test
  void theTokenVisitsTheNodesInTurnAtEveryStart() {
    CSPProcess ring = TokenRing.of(3, List.of(0), counting(7, ChannelOutput::poison));
    ring.start();
    ring.start();
    List<Integer> round = List.of(0, 1, 2, 0, 1, 2, 0, 1);
    assertEquals(round, List.copyOf(visited).subList(0, 8));
    assertEquals(round, List.copyOf(visited).subList(8, 16));
  }

  @Test
  void aCloseGoesRound() {
    TokenRing.of(3, List.of(0), counting(4, ChannelOutput::close)).start();
    assertEquals(List.of(0, 1, 2, 0, 1), List.copyOf(visited));
  }

  @Test
  void aCloseGoesRoundBehindTheTokens() {
    // Node 0 closes its output at once, node 2 its own when it has passed the token that it holds.
    ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
    TokenRing.Node<String> node =
        (index, in, out) ->
            CSPProcess.of(
                "node " + index,
                () -> {
                  if (index == 0) {
                    out.close();
                    in.forEach(token -> heard.add(token));
                  } else {
                    for (String token : in) {
                      out.write(token + index);
                    }
                    out.close();
                  }
                },
                in,
                out);
    TokenRing.of(3, List.of("a", "b", "c"), node).start();
    assertEquals(List.of("a", "c2", "b12"), List.copyOf(heard));
  }

  @Test
  void aFullRingDoesNotDeadlock() {
    List<Integer> tokens = List.of(0, 0, 0, 0);
    TokenRing.of(4, tokens, counting(1000, ChannelOutput::poison)).start();
  }

  @Test
  void aRingOfOneNodeIsOneNode() {
    TokenRing.of(1, List.of(0), counting(3, ChannelOutput::poison)).start();
    assertEquals(List.of(0, 0, 0, 0), List.copyOf(visited));
  }

  @Test
  void theFailureOfANodeIsTheRings() {
    CSPProcess ring =
        TokenRing.of(
            3,
            List.of(0),
            counting(
                5,
                out -> {
                  throw new IllegalStateException("worn out");
                }));
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, ring::start);
    assertEquals("worn out", failed.getCause().getMessage());
    assertInstanceOf(IllegalStateException.class, failed.getCause());
  }

  @Test
  void itIsTerminatedAsAWhole() {
    Execution ring = TokenRing.of(3, List.of("t"), (index, in, out) -> Relays.id(in, out)).spawn();
    ring.terminate();
    ring.join();
    assertEquals(Execution.State.TERMINATED, ring.state());
  }

  @Test
  void thereIsRoomForAsManyTokensAsNodes() {
    TokenRing.Node<Integer> node = (index, in, out) -> Relays.id(in, out);
    assertThrows(IllegalArgumentException.class, () -> TokenRing.of(0, List.of(), node));
    assertThrows(IllegalArgumentException.class, () -> TokenRing.of(1, List.of(1, 2), node));
  }
}
