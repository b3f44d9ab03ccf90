package csp.engine.compiler;

import csp.engine.compiler.State.Operand;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The abstract machine that {@link Simulation} drives: what instructions do to a {@link State}. */
final class Machine {
  private Value[] locals;
  private @Nullable Operand top;

  Machine(State begin) {
    locals = begin.locals;
    top = begin.top;
  }

  State state() {
    return new State(locals, top);
  }

  void set(State state) {
    locals = state.locals;
    top = state.top;
  }

  void push(Value value) {
    top = Operand.on(top, value);
  }

  Value pop() {
    Operand popped = top;
    if (popped == null) {
      throw new IllegalArgumentException("there is no operand");
    }
    top = popped.below();
    return popped.value();
  }

  void pop(int count) {
    for (int i = 0; i < count; i++) {
      pop();
    }
  }

  void load(int slot) {
    push(locals[slot].asCopyOf(slot));
  }

  void store(int slot) {
    Value value = pop().asOriginal();
    forgetCopies(slot);
    locals = locals.clone();
    if (slot > 0 && locals[slot - 1].isWide()) {
      locals[slot - 1] = Value.NOTHING;
      forgetCopies(slot - 1);
    }
    locals[slot] = value;
    if (value.isWide()) {
      locals[slot + 1] = Value.NOTHING;
      forgetCopies(slot + 1);
    }
  }

  /** The local variable {@code slot} changes: no operand is a copy of it any more. */
  void forgetCopies(int slot) {
    top = withoutCopies(top, slot);
  }

  private static @Nullable Operand withoutCopies(@Nullable Operand operand, int slot) {
    if (operand == null) {
      return null;
    }
    Operand below = withoutCopies(operand.below(), slot);
    boolean copy = operand.value().copyOf() == slot;
    if (!copy && below == operand.below()) {
      return operand;
    }
    return Operand.on(below, copy ? operand.value().asOriginal() : operand.value());
  }

  /** The constructor of {@code object} has been called: every copy of it is complete now. */
  void complete(Value object) {
    Value complete = Value.reference(object.type());
    top = replaced(top, object, complete);
    if (Arrays.asList(locals).contains(object)) {
      locals = locals.clone();
      for (int i = 0; i < locals.length; i++) {
        if (locals[i].equals(object)) {
          locals[i] = complete;
        }
      }
    }
  }

  private static @Nullable Operand replaced(@Nullable Operand operand, Value old, Value now) {
    if (operand == null) {
      return null;
    }
    Value value = operand.value().equals(old) ? now : operand.value();
    return Operand.on(replaced(operand.below(), old, now), value);
  }

  /** Copies what the topmost one or two slots hold below {@code over} slots more. */
  void duplicate(int slots, int over) {
    Value[] copied = take(slots);
    Value[] skipped = take(over);
    give(copied);
    give(skipped);
    give(copied);
  }

  void swap() {
    Value first = pop();
    Value second = pop();
    push(first);
    push(second);
  }

  void popSlots(int slots) {
    take(slots);
  }

  /** Pops values that fill {@code slots} slots; the topmost comes first. */
  private Value[] take(int slots) {
    Value[] taken = new Value[slots];
    int count = 0;
    for (int left = slots; left > 0; left -= taken[count++].size()) {
      taken[count] = pop();
    }
    return Arrays.copyOf(taken, count);
  }

  private void give(Value[] taken) {
    for (int i = taken.length - 1; i >= 0; i--) {
      push(taken[i]);
    }
  }
}
