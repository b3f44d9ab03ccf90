package csp.engine.waiting;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A queue that is one field of its owner: the last of the nodes, which are linked in a circle; one
 * that is alone is not linked, since that is what most are, and it saves two stores. Each operation
 * that changes it returns the new last node, for the owner to store.
 */
public final class Ring {
  private Ring() {}

  public static @Nullable Node first(@Nullable Node last) {
    return last == null || last.next == null ? last : last.next;
  }

  /** Returns the node behind {@code node}, or null if that is the last. */
  public static @Nullable Node after(Node last, Node node) {
    return node == last ? null : node.next;
  }

  /** Tells whether the last node is also the first. */
  public static boolean isAlone(Node last) {
    return last.next == null;
  }

  /** Tells whether {@code node}, which is in no other ring, is in this one. */
  public static boolean contains(@Nullable Node last, Node node) {
    return node == last || node.next != null;
  }

  public static Node append(@Nullable Node last, Node node) {
    if (last != null) {
      link(last, node);
    }
    return node;
  }

  /** Inserts {@code node} behind all whose ticket is not later than its own. */
  public static Node insert(@Nullable Node last, Node node) {
    if (last == null || last.ticket <= node.ticket) {
      return append(last, node);
    }
    Node before = isAlone(last) ? last : linked(last.previous);
    while (before != last && before.ticket > node.ticket) {
      before = linked(before.previous);
    }
    link(before, node); // behind the last one means before the first: all the others are later
    return last;
  }

  public static @Nullable Node remove(Node last, Node node) {
    Node after = node.next;
    if (after == null) {
      return null; // it was alone, as most are
    }
    Node before = linked(node.previous);
    node.next = null;
    node.previous = null;
    if (after == before) {
      before.next = null;
      before.previous = null;
      return before;
    }
    before.next = after;
    after.previous = before;
    return node == last ? before : last;
  }

  private static void link(Node before, Node node) {
    Node after = isAlone(before) ? before : linked(before.next);
    node.previous = before;
    node.next = after;
    before.next = node;
    after.previous = node;
  }

  /** Who is not alone in a ring has neighbours. */
  private static Node linked(@Nullable Node neighbour) {
    return Objects.requireNonNull(neighbour);
  }
}
