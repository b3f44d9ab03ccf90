package csp.engine.waiting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queue that is one field of its owner: the last of the nodes, which are linked in a circle. Each
 * operation that changes it returns the new last node, for the owner to store.
 */
public final class Ring {
  private Ring() {}

  public static @Nullable Node first(@Nullable Node last) {
    return last == null ? null : last.next;
  }

  /** Returns the node behind {@code node}, or null if that is the last. */
  public static @Nullable Node after(Node last, Node node) {
    return node == last ? null : node.next;
  }

  public static Node append(@Nullable Node last, Node node) {
    if (last == null) {
      node.next = node; // its own previous need not be stored: link() does that, if another comes
    } else {
      link(last, node);
    }
    return node;
  }

  /** Inserts {@code node} behind all whose ticket is not later than its own. */
  public static Node insert(@Nullable Node last, Node node) {
    if (last == null || last.ticket <= node.ticket) {
      return append(last, node);
    }
    Node before = last.next == last ? last : linked(last.previous);
    while (before != last && before.ticket > node.ticket) {
      before = linked(before.previous);
    }
    link(before, node); // behind the last one means before the first: all the others are later
    return last;
  }

  public static @Nullable Node remove(Node last, Node node) {
    Node after = linked(node.next);
    node.next = null;
    if (after == node) {
      return null; // it was alone, as most are
    }
    Node before = linked(node.previous);
    node.previous = null;
    before.next = after;
    after.previous = before;
    return node == last ? before : last;
  }

  private static void link(Node before, Node node) {
    Node after = linked(before.next);
    node.previous = before;
    node.next = after;
    before.next = node;
    after.previous = node;
  }

  /** Who is in a ring has neighbours, be it itself. */
  private static Node linked(@Nullable Node neighbour) {
    return Objects.requireNonNull(neighbour);
  }
}
