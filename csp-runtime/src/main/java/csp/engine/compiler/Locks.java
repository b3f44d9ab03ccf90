package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** How many locks a method holds at most, before each of its instructions. */
final class Locks {
  private final MethodBody body;
  private final int[] held;
  private final Deque<Integer> rest = new ArrayDeque<>();
  private int entered;

  private Locks(MethodBody body) {
    this.body = body;
    this.held = new int[body.code.length];
    for (Instruction i : body.code) {
      entered += i.opcode == Opcode.MONITORENTER ? 1 : 0;
    }
  }

  /**
   * Returns how many, by instruction.
   *
   * @throws IllegalArgumentException if a loop takes more and more
   */
  static int[] of(MethodBody body) {
    Locks locks = new Locks(body);
    if (locks.entered > 0) {
      locks.follow();
    }
    return locks.held;
  }

  private void follow() {
    Arrays.fill(held, -1);
    raise(0, 0);
    for (@Nullable Integer at = rest.poll(); at != null; at = rest.poll()) {
      Instruction i = body.code[at];
      int before = held[at];
      int change = i.opcode == Opcode.MONITORENTER ? 1 : i.opcode == Opcode.MONITOREXIT ? -1 : 0;
      for (int next : body.successors(at)) {
        raise(next, before + change);
      }
      if (mayThrow(i)) {
        leave(at, Math.min(before, before + change));
      }
    }
  }

  /** An exception goes to the first handler that takes it: to none after one that takes all. */
  private void leave(int at, int depth) {
    for (MethodBody.Handler handler : body.handlers) {
      if (handler.covers(at)) {
        raise(handler.handler(), depth);
        if (handler.type() == null) {
          return;
        }
      }
    }
  }

  private void raise(int index, int depth) {
    if (depth > entered) {
      throw new IllegalArgumentException("it locks in a way that cannot be followed");
    }
    if (held[index] < depth) {
      held[index] = depth;
      rest.add(index);
    }
  }

  /**
   * Javac's handler that unlocks lies in the ranges of outer handlers, and what it does before it
   * unlocks throws nothing.
   */
  private static boolean mayThrow(Instruction i) {
    return switch (i.kind()) {
      case LOAD, STORE, INCREMENT, STACK, BRANCH, TABLE_SWITCH, LOOKUP_SWITCH, CONVERT, NOP ->
          false;
      case CONSTANT -> i.entry != null;
      default -> true;
    };
  }
}
