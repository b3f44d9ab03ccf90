package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.util.BitSet;

/** Which local variables may still be read, before each instruction. */
final class Liveness {
  private final MethodBody body;
  private final BitSet[] before;

  private Liveness(MethodBody body) {
    this.body = body;
    this.before = new BitSet[body.code.length];
    for (int i = 0; i < before.length; i++) {
      before[i] = new BitSet();
    }
  }

  static Liveness of(MethodBody body) {
    Liveness liveness = new Liveness(body);
    boolean changed = true;
    while (changed) { // as often as loops are nested, and once more
      changed = false;
      for (int i = body.code.length - 1; i >= 0; i--) {
        changed |= liveness.flowInto(i);
      }
    }
    return liveness;
  }

  private boolean flowInto(int index) {
    Instruction i = body.code[index];
    BitSet live = new BitSet();
    addAll(body.successors(index), live);
    if (i.slot >= 0) {
      live.set(i.slot, i.kind() != Opcode.Kind.STORE); // loaded, or incremented
    }
    addAll(body.handlersOf(index), live);
    if (live.equals(before[index])) {
      return false;
    }
    before[index] = live;
    return true;
  }

  private void addAll(int[] next, BitSet live) {
    for (int index : next) {
      live.or(before[index]);
    }
  }

  /** The slots that are live before an instruction. Not to be changed. */
  BitSet before(int index) {
    return before[index];
  }

  /** The slots that are live once an instruction that sets none has been left, in whatever way. */
  BitSet after(int index) {
    BitSet live = new BitSet();
    addAll(body.successors(index), live);
    addAll(body.handlersOf(index), live);
    return live;
  }
}
