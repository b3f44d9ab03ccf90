package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a method can run without a thread of its own, before anything runs. */
final class Checks {
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
    called.removeIf(method -> method != root && !method.communicates);
    for (UserMethod method : called) {
      checks.checkKind(method);
    }
    return List.copyOf(called);
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
      }
    }
  }

  private void checkLocks(Analysis analysis) {
    int[] held = new int[analysis.body.code.length];
    Arrays.fill(held, -1);
    Deque<Integer> rest = new ArrayDeque<>();
    held[0] = 0;
    rest.add(0);
    boolean locks = false;
    for (Instruction i : analysis.body.code) {
      locks |= i.kind() == Opcode.Kind.MONITOR;
    }
    if (!locks) {
      return;
    }
    for (@Nullable Integer at = rest.poll(); at != null; at = rest.poll()) {
      Instruction i = analysis.body.code[at];
      int before = held[at];
      int change = i.opcode == Opcode.MONITORENTER ? 1 : i.opcode == Opcode.MONITOREXIT ? -1 : 0;
      analysis.body.eachSuccessor(at, next -> raise(held, next, before + change, rest));
      analysis.body.eachHandler(
          at, next -> raise(held, next, Math.min(before, before + change), rest));
    }
    for (Suspension suspension : analysis.suspensions) {
      if (held[suspension.index()] > 0) {
        throw analysis.method.refusal(
            subject(analysis.method) + " communicates while it holds a lock",
            suspension.instruction.line);
      }
    }
  }

  private static void raise(int[] held, int index, int depth, Deque<Integer> rest) {
    if (held[index] < depth) {
      held[index] = depth;
      rest.add(index);
    }
  }

  /** Of an object whose construction is delayed there is nothing yet, so it cannot be moved. */
  private void checkConstruction(Analysis analysis, Instruction i, State state) {
    int touched =
        switch (i.opcode) {
          case POP, SWAP, ASTORE -> i.opcode == Opcode.SWAP ? 2 : 1;
          case POP2, DUP2, DUP_X1 -> 2;
          case DUP_X2, DUP2_X1 -> 3;
          case DUP2_X2 -> 4;
          default -> 0;
        };
    for (int k = 0; k < Math.min(touched, state.height()); k++) {
      if (analysis.isDelayed(state.fromTop(k))) {
        throw moved(analysis, i);
      }
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

  private Refusal moved(Analysis analysis, Instruction i) {
    return analysis.method.refusal(
        subject(analysis.method) + " handles an object under construction in an unusual way",
        i.line);
  }
}
