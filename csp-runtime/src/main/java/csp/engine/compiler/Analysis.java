package csp.engine.compiler;

import java.lang.classfile.constantpool.MemberRefEntry;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stages before emission have found out about one method. */
final class Analysis {
  final UserMethod method;
  final MethodBody body;
  final @Nullable State[] before;
  final Liveness liveness;
  final Members members;
  final List<Suspension> suspensions = new ArrayList<>();

  /** The {@code new} instructions that wait until the constructor is called. */
  final BitSet delayed = new BitSet();

  /** The instructions whose results wait on the stack while the process does. */
  final BitSet waiting = new BitSet();

  private final @Nullable Suspension[] at;

  private Analysis(UserMethod method, MethodBody body, Members members) {
    this.method = method;
    this.body = body;
    this.members = members;
    this.at = new @Nullable Suspension[body.code.length];
    this.before = Simulation.of(body, method.parameters());
    this.liveness = Liveness.of(body);
  }

  /** Analyses a method that has been explored and has code. */
  static Analysis of(UserMethod method, MethodBody body, Members members) {
    body.readTypes();
    Analysis analysis = new Analysis(method, body, members);
    analysis.findSuspensions();
    analysis.findWaiting();
    return analysis;
  }

  private void findSuspensions() {
    for (UserMethod.Operation operation : method.operations) {
      if (operation.index() >= 0) {
        suspend(operation.index(), operation.call(), null);
      }
    }
    for (UserMethod.Call call : method.calls) {
      if (!call.inLambda() && call.callee().communicates) {
        suspend(call.index(), null, call.callee());
      }
    }
    for (int i = 0; i < at.length; i++) {
      Suspension found = at[i];
      if (found != null) {
        suspensions.add(renumbered(found));
      }
    }
  }

  private void suspend(int i, @Nullable SuspendingCall operation, @Nullable UserMethod callee) {
    State state = before[i];
    if (state != null) { // else control never comes there
      at[i] = new Suspension(0, body.code[i], operation, callee, state, liveness);
    }
  }

  private Suspension renumbered(Suspension s) {
    Suspension numbered =
        new Suspension(
            suspensions.size() + 1, s.instruction, s.operation, s.callee, s.before, liveness);
    at[s.index()] = numbered;
    return numbered;
  }

  private void findWaiting() {
    for (Suspension suspension : suspensions) {
      for (Value operand : suspension.operands) {
        if (operand.isNew()) {
          delayed.set(operand.origin());
        } else if (operand.producer() >= 0) {
          waiting.set(operand.producer());
        }
      }
    }
    for (Instruction i : body.code) {
      Value object = constructed(i);
      if (object != null && members.isRestricted(i.named(MemberRefEntry.class))) {
        delayed.set(object.origin());
      }
    }
  }

  /** The object whose constructor an instruction calls, or null. */
  @Nullable Value constructed(Instruction i) {
    State state = before[i.index];
    if (state == null || i.opcode != java.lang.classfile.Opcode.INVOKESPECIAL) {
      return null;
    }
    MemberRefEntry called = i.named(MemberRefEntry.class);
    if (!called.name().equalsString("<init>")) {
      return null;
    }
    return state.fromTop(Descriptors.method(called).parameterCount());
  }

  boolean isDelayed(Value value) {
    return value.isNew() && delayed.get(value.origin());
  }

  @Nullable Suspension suspensionAt(int index) {
    return at[index];
  }

  State stateBefore(int index) {
    State state = before[index];
    if (state == null) {
      throw new IllegalArgumentException("control never comes to " + index);
    }
    return state;
  }
}
