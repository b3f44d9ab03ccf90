package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides whether a method can run without a thread of its own, before anything runs. */
final class Checks {
  /** From pop to swap; dup leaves what it copies where it is. */
  private static final int[] MOVED = {1, 2, 0, 2, 3, 2, 3, 4, 2};

  private final UserMethod root;

  private Checks(UserMethod root) {
    this.root = root;
  }

  /**
   * Checks {@code root} and what it calls, explored before. Returns the methods to compile with it:
   * itself, and those that communicate.
   */
  static List<UserMethod> check(UserMethod root) {
    Checks checks = new Checks(root);
    Set<UserMethod> called = new LinkedHashSet<>();
    checks.collect(root, called);
    for (UserMethod method : called) {
      checks.checkUses(method);
      checks.checkLambdas(method);
    }
    List<UserMethod> compiled = new ArrayList<>();
    for (UserMethod method : called) {
      if (method == root || method.communicates) {
        checks.checkKind(method);
        compiled.add(method);
      }
    }
    return compiled;
  }

  private void collect(UserMethod first, Set<UserMethod> called) {
    Deque<UserMethod> rest = new ArrayDeque<>();
    rest.add(first);
    for (UserMethod method = rest.poll(); method != null; method = rest.poll()) {
      if (called.add(method)) {
        for (UserMethod.Call call : method.calls) {
          if (!call.inLambda()) {
            rest.add(call.callee());
          }
        }
      }
    }
  }

  private String subject(UserMethod method) {
    return method == root ? "it" : "its helper " + method.name;
  }

  private void checkUses(UserMethod method) {
    Refusal bound = method.threadBound;
    if (bound != null && method != root) {
      String use = String.valueOf(bound.getMessage()).replaceFirst("^it", subject(method));
      throw method.refusal(use, bound.refused().line());
    }
    if (bound != null) {
      throw bound;
    }
  }

  private void checkLambdas(UserMethod method) {
    for (UserMethod.Operation operation : method.operations) {
      if (operation.index() < 0) {
        String name = operation.call().name();
        throw method.refusal(
            subject(method) + " communicates through the method reference " + name,
            operation.line());
      }
    }
    for (UserMethod.Call call : method.calls) {
      if (call.inLambda() && communicatesSomehow(call.callee(), new HashSet<>())) {
        throw method.refusal(
            subject(method) + " communicates inside a lambda or method reference", call.line());
      }
    }
  }

  private static boolean communicatesSomehow(UserMethod method, Set<UserMethod> seen) {
    if (!seen.add(method)) {
      return false;
    }
    if (method.communicates || !method.operations.isEmpty()) {
      return true;
    }
    for (UserMethod.Call call : method.calls) {
      if (communicatesSomehow(call.callee(), seen)) {
        return true;
      }
    }
    return false;
  }

  private void checkKind(UserMethod method) {
    Refusal unreadable = method.unreadable;
    if (unreadable != null) {
      throw unreadable;
    }
    if (method.isNative()) {
      throw method.refusal(subject(method) + " is native", 0);
    }
    if (method.isSynchronized()) {
      if (method.communicates) {
        throw method.refusal(
            subject(method) + " is synchronized and communicates", firstLine(method));
      }
      throw method.refusal(subject(method) + " is synchronized", 0);
    }
  }

  private static int firstLine(UserMethod method) {
    int line = Integer.MAX_VALUE;
    for (UserMethod.Operation operation : method.operations) {
      line = Math.min(line, operation.line());
    }
    for (UserMethod.Call call : method.calls) {
      line = call.callee().communicates ? Math.min(line, call.line()) : line;
    }
    return line == Integer.MAX_VALUE ? 0 : line;
  }

  /** Checks what only the types and the flow of control tell. */
  static void check(Analysis analysis, UserMethod root) {
    Checks checks = new Checks(root);
    checks.checkLocks(analysis);
    for (Suspension suspension : analysis.suspensions) {
      for (Value local : suspension.before.locals) {
        if (local.isNew()) {
          throw checks.moved(analysis, suspension.instruction);
        }
      }
    }
    for (Instruction i : analysis.body.code) {
      State state = analysis.before[i.index];
      if (state != null) {
        checks.checkConstruction(analysis, i, state);
        if (Linkage.isPrivate(i, analysis.members)) {
          String reason =
              " uses a constant or a call site that its class makes by a private method";
          throw analysis.method.refusal(checks.subject(analysis.method) + reason, i.line);
        }
      }
    }
  }

  private void checkLocks(Analysis analysis) {
    int[] held;
    try {
      held = Locks.of(analysis.body);
    } catch (IllegalArgumentException unclear) {
      throw analysis.method.refusal(String.valueOf(unclear.getMessage()), 0);
    }
    for (Suspension suspension : analysis.suspensions) {
      if (held[suspension.index()] > 0) {
        throw analysis.method.refusal(
            subject(analysis.method) + " communicates while it holds a lock",
            suspension.instruction.line);
      }
    }
  }

  /** Of an object whose construction is delayed there is nothing yet, so it cannot be moved. */
  private void checkConstruction(Analysis analysis, Instruction i, State state) {
    int slots = i.opcode == Opcode.ASTORE ? 1 : slotsMoved(i.opcode.bytecode());
    for (int k = 0; slots > 0 && k < state.height(); k++) {
      if (analysis.isDelayed(state.fromTop(k))) {
        throw moved(analysis, i);
      }
      slots -= state.fromTop(k).size();
    }
    Value constructed = analysis.constructed(i);
    if (constructed != null && analysis.isDelayed(constructed)) {
      int copies = 0;
      for (Value operand : state.operands(0)) {
        copies += operand.equals(constructed) ? 1 : 0;
      }
      if (copies > 2) {
        throw moved(analysis, i);
      }
    }
  }

  /** How many slots of the stack an instruction of the kind STACK moves or removes. */
  private static int slotsMoved(int opcode) {
    int which = opcode - Opcode.POP.bytecode();
    return which >= 0 && which < MOVED.length ? MOVED[which] : 0;
  }

  private Refusal moved(Analysis analysis, Instruction i) {
    return analysis.method.refusal(
        subject(analysis.method) + " handles an object under construction in an unusual way",
        i.line);
  }
}
