package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Saves by a method of its own for each suspension point, {@code save3(operands, variables,
 * frame)}. What is compiled may then be twice as large before it is too large for the JIT compiler.
 * Used where there is one copy of the body; where there are several, each saves by itself, since it
 * knows best what has changed.
 */
final class OutlinedSaving {
  /** A method may have 255 slots of parameters. */
  private static final int MAX_SLOTS = 250;

  private final Suspension suspension;
  private final Layout layout;
  private final ClassDesc self;

  /** The values handed over, and the field of each, or an empty string if it needs none. */
  private final List<Value> values = new ArrayList<>();

  private final List<String> fields = new ArrayList<>();

  OutlinedSaving(Suspension suspension, Analysis analysis, Layout layout, ClassDesc self) {
    this.suspension = suspension;
    this.layout = layout;
    this.self = self;
    for (int i = 0; i < suspension.operands.size(); i++) {
      Value operand = suspension.operands.get(i);
      if (!analysis.isDelayed(operand)) {
        values.add(operand);
        fields.add(Layout.isSpilled(operand) ? Layout.operand(i, operand) : "");
      }
    }
    BitSet live = suspension.live;
    for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Value value = suspension.before.locals[slot];
      if (value.isKept()) {
        values.add(value);
        fields.add(Layout.local(slot, value));
      }
    }
  }

  boolean isPossible() {
    int slots = 0;
    for (Value value : values) {
      slots += value.size();
    }
    return slots <= MAX_SLOTS;
  }

  String name() {
    return "save".concat(Integer.toString(suspension.number));
  }

  MethodTypeDesc type() {
    List<ClassDesc> types = new ArrayList<>();
    for (Value value : values) {
      types.add(value.type());
    }
    types.add(self);
    return MethodTypeDesc.of(ConstantDescs.CD_void, types);
  }

  /** Calls the method; the operands are on the stack. */
  void call(Emission out) {
    BitSet live = suspension.live;
    for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      Value value = suspension.before.locals[slot];
      if (value.isKept()) {
        out.load(slot, value);
      }
    }
    out.loadFrame();
    out.code.invokestatic(self, name(), type());
  }

  /** Writes the code of the method. */
  void write(CodeBuilder code) {
    int frame = 0;
    for (Value value : values) {
      frame += value.size();
    }
    int slot = 0;
    for (int i = 0; i < values.size(); i++) {
      if (!fields.get(i).isEmpty()) {
        code.aload(frame);
        code.loadLocal(values.get(i).kind(), slot);
        code.putfield(self, fields.get(i), layout.typeOf(fields.get(i)));
      }
      slot += values.get(i).size();
    }
    for (String field : layout.fields().keySet()) {
      if (!fields.contains(field) && !layout.typeOf(field).isPrimitive()) {
        code.aload(frame);
        code.aconst_null();
        code.putfield(self, field, layout.typeOf(field));
      }
    }
    code.aload(frame);
    code.loadConstant(suspension.number);
    code.putfield(self, "at", ConstantDescs.CD_int);
    code.return_();
  }
}
