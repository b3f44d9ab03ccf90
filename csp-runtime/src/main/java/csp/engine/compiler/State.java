package csp.engine.compiler;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The local variables and the operands before an instruction. Immutable: states share what they
 * have in common.
 */
final class State {
  /** By slot; the second slot of a long or a double holds nothing. Not to be changed. */
  final Value[] locals;

  final @Nullable Operand top;

  State(Value[] locals, @Nullable Operand top) {
    this.locals = locals;
    this.top = top;
  }

  /** An operand and those below it. */
  record Operand(Value value, @Nullable Operand below, int height) {
    static Operand on(@Nullable Operand below, Value value) {
      return new Operand(value, below, below == null ? 1 : below.height + 1);
    }
  }

  int height() {
    return top == null ? 0 : top.height();
  }

  /** The operand that has {@code above} others on top of it. */
  Value fromTop(int above) {
    Operand operand = top;
    for (int i = 0; i < above && operand != null; i++) {
      operand = operand.below();
    }
    if (operand == null) {
      throw new IllegalArgumentException("there are too few operands");
    }
    return operand.value();
  }

  /** The operands but the {@code fewer} at the top, the lowest first. */
  List<Value> operands(int fewer) {
    List<Value> list = new ArrayList<>();
    int left = height() - fewer;
    for (Operand o = top; o != null; o = o.below()) {
      if (o.height() <= left) {
        list.add(o.value());
      }
    }
    return list.reversed();
  }
}
