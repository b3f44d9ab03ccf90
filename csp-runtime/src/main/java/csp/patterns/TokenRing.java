package csp.patterns;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Nodes in a ring, each of which reads from the one before and writes to the one after, and tokens
 * that go round.
 *
 * <pre>{@code
 * // three nodes; who has the token may use the printer
 * TokenRing.of(3, List.of("token"), (index, in, out) -> CSPProcess.of("node", () -> {
 *   while (true) {
 *     String token = in.read();
 *     System.out.println("node " + index);
 *     out.write(token);
 *   }
 * }, in, out)).start(); // prints node 0, node 1, node 2, node 0, ...
 * }</pre>
 *
 * <p>The tokens lie before the first nodes when the ring starts. There may be as many as nodes:
 * each link has room for one, so a ring of nodes that write what they read never deadlocks, not
 * even a full one.
 *
 * <p>The ring ends when its nodes do: a node that lets poison escape, or poisons its output, ends
 * all of them, and one that closes its output lets the tokens before it run out. A node that fails
 * poisons the ring, and its failure is the ring's. Every start makes new links and lays out the
 * tokens again. An interrupted or terminated ring terminates its nodes. Each node runs as a process
 * of its own; what it did before it wrote a token happens before what the next does with it.
 *
 * <p>It is python-csp's {@code TokenRing}, which leaves it to the nodes to bring tokens in. As a
 * way to take turns it is older: Le Lann (1977).
 */
public final class TokenRing {
  private TokenRing() {}

  /**
   * Makes a node of a ring.
   *
   * @param <T> what the tokens are
   */
  @FunctionalInterface
  public interface Node<T> {
    /** Returns the process at {@code index}, from 0, between its two neighbours. */
    CSPProcess at(int index, ChannelInput<T> in, ChannelOutput<T> out);
  }

  /**
   * Returns a ring.
   *
   * @param size how many nodes
   * @param tokens what goes round; the first is read by node 0
   * @throws IllegalArgumentException if there is no node, or there are more tokens than nodes
   */
  public static <T> CSPProcess of(int size, Collection<? extends T> tokens, Node<T> node) {
    if (size < 1 || tokens.size() > size) {
      throw new IllegalArgumentException(
          "a ring of " + size + " nodes has no room for " + tokens.size() + " tokens");
    }
    List<T> laidOut = List.copyOf(tokens);
    return Fresh.of("token ring", () -> ring(size, laidOut, node));
  }

  private static <T> CSPProcess ring(int size, List<T> tokens, Node<T> node) {
    List<Channel<T>> links = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Channel<T> link = Channel.buffered(1);
      if (i < tokens.size()) {
        link.write(tokens.get(i));
      }
      links.add(link);
    }
    List<CSPProcess> nodes = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      nodes.add(node.at(i, links.get(i).in(), links.get((i + 1) % size).out()));
    }
    return Par.of(nodes);
  }
}
