package csp.engine.compiler;

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
    body.eachSuccessor(index, next -> addBefore(next, live));
    switch (i.kind()) {
      case STORE -> live.clear(i.slot);
      case LOAD, INCREMENT -> live.set(i.slot);
      default -> {}
    }
    body.eachHandler(index, handler -> addBefore(handler, live));
    if (live.equals(before[index])) {
      return false;
    }
    before[index] = live;
    return true;
  }

  private void addBefore(int index, BitSet live) {
    if (index < before.length) {
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
    body.eachSuccessor(index, next -> addBefore(next, live));
    body.eachHandler(index, handler -> addBefore(handler, live));
    return live;
  }
}
