package csp.engine.compiler;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Saves what is needed afterwards into a frame, and brings it back. */
final class Saving {
  /**
   * The arguments of an operation are in free slots while operands are saved; no method has more.
   */
  private static final int AFTER_ARGUMENTS = 6;

  private final Emission out;

  Saving(Emission out) {
    this.out = out;
  }

  /** Saves operands and variables, and where to go on. Leaves no operand. */
  void save(Suspension suspension) {
    if (!out.slots.isStep()) {
      out.code.new_(out.self).dup();
      out.code.invokespecial(out.self, "<init>", ConstantDescs.MTD_void);
      out.storeOwn(out.slots.frame(), Value.reference(out.self));
    }
    if (out.outlined) {
      OutlinedSaving outlined = new OutlinedSaving(suspension, out.analysis, out.layout, out.self);
      if (outlined.isPossible()) {
        outlined.call(out);
        return;
      }
    }
    saveOperands(suspension.operands);
    BitSet live = suspension.live;
    for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Value value = suspension.before.locals[slot];
      if (value.isKept()) {
        saveLocal(slot, value);
      }
    }
    for (String field : out.copy.staleAt(suspension)) {
      out.loadFrame();
      out.code.aconst_null();
      out.putField(field);
    }
    if (!out.copy.isOnlyEntry(suspension)) { // else it still says so
      out.putAt(suspension.number);
    }
  }

  private void saveOperands(List<Value> operands) {
    int temporary = out.slots.free() + AFTER_ARGUMENTS;
    for (int i = operands.size() - 1; i >= 0; i--) {
      Value operand = operands.get(i);
      if (Layout.isSpilled(operand)) {
        out.storeOwn(temporary, operand);
        out.loadFrame();
        out.loadOwn(temporary, operand);
        out.putField(Layout.operand(i, operand));
      } else if (!out.analysis.isDelayed(operand)) {
        pop(operand);
      }
    }
  }

  private void pop(Value operand) {
    if (operand.isWide()) {
      out.code.pop2();
    } else {
      out.code.pop();
    }
  }

  private void saveLocal(int slot, Value value) {
    String field = Layout.local(slot, value);
    if (!out.copy.isUnchanged(slot, field)) {
      out.loadFrame();
      out.load(slot, value);
      out.putField(field);
    }
  }

  /** Brings back the variables that are the same at all entries. */
  void restoreCommon() {
    for (Map.Entry<Integer, Value> variable : out.layout.common().entrySet()) {
      int slot = variable.getKey();
      out.getField(Layout.local(slot, variable.getValue()), variable.getValue());
      out.store(slot, variable.getValue());
    }
  }

  /** Brings variables back, but for those that already are. */
  void restoreVariables(Suspension suspension, Set<Integer> restored) {
    BitSet live = suspension.live;
    for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Value value = suspension.before.locals[slot];
      if (value.isKept() && !restored.contains(slot)) {
        out.getField(Layout.local(slot, value), value);
        out.store(slot, value);
      } else if (value.sort() == Value.Sort.NULL) {
        out.code.aconst_null();
        out.store(slot, value);
      }
    }
  }

  /** Brings operands back, when variables are. */
  void restoreOperands(Suspension suspension) {
    for (int i = 0; i < suspension.operands.size(); i++) {
      restoreOperand(i, suspension.operands.get(i));
    }
  }

  private void restoreOperand(int height, Value operand) {
    if (Layout.isSpilled(operand)) {
      out.getField(Layout.operand(height, operand), operand);
    } else if (operand.copyOf() >= 0) {
      out.load(operand.copyOf(), operand);
    } else if (operand.sort() == Value.Sort.NULL) {
      out.code.aconst_null();
    }
  }

  /** Loads the parameters of a process that begins. */
  void loadParameters() {
    int slot = 0;
    for (ClassDesc type : out.analysis.method.parameters()) {
      Value value = Value.of(type);
      out.getField(Layout.local(slot, value), value);
      out.store(slot, value);
      slot += value.size();
    }
  }
}
