package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.constant.ClassDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The stack map frames of a derived method. They are known: those of the user's method, without the
 * variables that are dead (a resumed copy does not bring them back). To have them found anew would
 * load classes, and take longer than all the rest.
 */
final class FrameTable {
  private final CodeBuilder code;
  private final Analysis analysis;
  private final Slots slots;
  private final ClassDesc frameClass;
  private final Constants constants;
  private final List<StackMapFrameInfo> frames = new ArrayList<>();
  private final Map<Integer, Label> allocations = new HashMap<>();
  private @Nullable StackMapFrameInfo pending;

  FrameTable(
      CodeBuilder code, Analysis analysis, Slots slots, ClassDesc frameClass, Constants constants) {
    this.code = code;
    this.analysis = analysis;
    this.slots = slots;
    this.frameClass = frameClass;
    this.constants = constants;
  }

  /** A slot of the derived method's own, and what it holds. */
  record Temporary(int slot, Value value) {}

  static List<Temporary> temporaries(int[] slots, List<Value> values) {
    List<Temporary> temporaries = new ArrayList<>();
    for (int i = 0; i < slots.length; i++) {
      temporaries.add(new Temporary(slots[i], values.get(i)));
    }
    return temporaries;
  }

  /** The frame at a place where the user's method has one too. Replaces one pending. */
  void merge(Label label, int index) {
    pending = null;
    State state = analysis.stateBefore(index);
    frames.add(frame(label, state, analysis.liveness.before(index), state.operands(0), List.of()));
  }

  /** A frame of the derived method's own, unless the user's code has one at the same place. */
  void add(
      Label label, State locals, BitSet live, List<Value> operands, List<Temporary> temporaries) {
    flush();
    pending = frame(label, locals, live, operands, temporaries);
  }

  /** A frame with no operands and these variables. */
  void addVariables(Label label, Map<Integer, Value> variables) {
    Value[] locals = new Value[analysis.body.maxLocals];
    Arrays.fill(locals, Value.NOTHING);
    BitSet live = new BitSet();
    for (Map.Entry<Integer, Value> variable : variables.entrySet()) {
      locals[variable.getKey()] = variable.getValue();
      live.set(variable.getKey());
    }
    add(label, new State(locals, null), live, List.of(), List.of());
    flush();
  }

  /** More code follows. */
  void flush() {
    if (pending != null) {
      frames.add(pending);
      pending = null;
    }
  }

  /** The label of a {@code new} that is not delayed. */
  Label allocation(int index) {
    Label label = allocations.get(index);
    if (label == null) {
      label = code.newLabel();
      allocations.put(index, label);
    }
    return label;
  }

  void write() {
    flush();
    if (!frames.isEmpty()) {
      code.with(StackMapTableAttribute.of(frames));
    }
  }

  private StackMapFrameInfo frame(
      Label label, State state, BitSet live, List<Value> operands, List<Temporary> temporaries) {
    int size = slots.free();
    for (Temporary temporary : temporaries) {
      size = Math.max(size, temporary.slot() + 2);
    }
    Value[] values = new Value[size];
    Arrays.fill(values, Value.NOTHING);
    for (int slot = live.nextSetBit(0); slot >= 0; slot = live.nextSetBit(slot + 1)) {
      values[slots.of(slot)] = state.locals[slot];
    }
    if (slots.isStep()) {
      values[slots.frame()] = Value.reference(frameClass);
    }
    values[slots.process()] = Value.reference(EngineTypes.PROCESS);
    for (Temporary temporary : temporaries) {
      values[temporary.slot()] = temporary.value();
    }
    return StackMapFrameInfo.of(label, locals(values), stack(operands));
  }

  private List<VerificationTypeInfo> locals(Value[] values) {
    int end = values.length;
    while (end > 0 && values[end - 1] == Value.NOTHING) {
      end--;
    }
    List<VerificationTypeInfo> locals = new ArrayList<>(end);
    for (int i = 0; i < end; i += values[i].size()) {
      locals.add(info(values[i]));
    }
    return locals;
  }

  private List<VerificationTypeInfo> stack(List<Value> operands) {
    List<VerificationTypeInfo> stack = new ArrayList<>(operands.size());
    for (Value operand : operands) {
      if (!analysis.isDelayed(operand)) {
        stack.add(info(operand));
      }
    }
    return stack;
  }

  private VerificationTypeInfo info(Value value) {
    if (value.isReference()) {
      return constants.type(value.type());
    }
    if (value.isNew()) {
      return UninitializedVerificationTypeInfo.of(allocation(value.origin()));
    }
    return value.sort().info;
  }
}
