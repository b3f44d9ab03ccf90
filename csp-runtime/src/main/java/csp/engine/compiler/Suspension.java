package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A point where the process may wait: an operation, or a call of a method that communicates. */
final class Suspension {
  /** From 1, in the order of the code. */
  final int number;

  final Instruction instruction;

  /** What is done; null if it is a call. */
  final @Nullable SuspendingCall operation;

  /** What is called; null if it is an operation. */
  final @Nullable UserMethod callee;

  final State before;

  /** The operands that stay on the stack meanwhile, the lowest first. */
  final List<Value> operands;

  /** The slots of the local variables that are needed afterwards. */
  final BitSet live;

  Suspension(
      int number,
      Instruction instruction,
      @Nullable SuspendingCall operation,
      @Nullable UserMethod callee,
      State before,
      Liveness liveness) {
    this.number = number;
    this.instruction = instruction;
    this.operation = operation;
    this.callee = callee;
    this.before = before;
    this.operands = before.operands(type().parameterCount() + (hasReceiver() ? 1 : 0));
    this.live = liveness.after(instruction.index);
    for (Value operand : operands) {
      if (operand.copyOf() >= 0) {
        live.set(operand.copyOf());
      }
    }
    live.andNot(unusable());
  }

  private BitSet unusable() {
    BitSet slots = new BitSet();
    for (int slot = 0; slot < before.locals.length; slot++) {
      if (before.locals[slot].sort() == Value.Sort.NOTHING) {
        slots.set(slot);
      }
    }
    return slots;
  }

  MethodTypeDesc type() {
    return Descriptors.method(method());
  }

  MemberRefEntry method() {
    return instruction.named(MemberRefEntry.class);
  }

  boolean hasReceiver() {
    return instruction.opcode != Opcode.INVOKESTATIC;
  }

  int index() {
    return instruction.index;
  }
}
