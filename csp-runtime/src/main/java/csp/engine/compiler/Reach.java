package csp.engine.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the suspension points: which methods a method reaches by calls whose target is certain, and
 * which of those communicate. A call that could reach several methods is foreign code, and so is
 * whatever belongs to another loader, or mentions none of the types that have operations.
 */
final class Reach {
  private final Operations operations;
  private final UserClasses classes;

  Reach(Operations operations, UserClasses classes) {
    this.operations = operations;
    this.classes = classes;
  }

  /** Explores all that {@code root} reaches; afterwards what each method communicates is known. */
  void explore(UserMethod root) {
    List<UserMethod> found = new ArrayList<>();
    add(root, found);
    for (int i = 0; i < found.size(); i++) {
      UserMethod method = found.get(i);
      read(method);
      for (UserMethod.Call call : method.calls) {
        add(call.callee(), found);
      }
    }
    boolean changed = true;
    while (changed) { // backwards along the calls
      changed = false;
      for (UserMethod method : found.reversed()) {
        changed |= !method.communicates && communicates(method);
      }
    }
    for (UserMethod method : found) {
      if (!method.communicates && method != root) {
        method.forgetBody();
      }
    }
  }

  private static void add(UserMethod method, List<UserMethod> found) {
    if (!method.explored) {
      method.explored = true;
      found.add(method);
    }
  }

  private static boolean communicates(UserMethod method) {
    for (UserMethod.Operation operation : method.operations) {
      method.communicates |= operation.index() >= 0;
    }
    for (UserMethod.Call call : method.calls) {
      method.communicates |= !call.inLambda() && call.callee().communicates;
    }
    return method.communicates;
  }

  private void read(UserMethod method) {
    MethodBody body;
    try {
      body = method.body();
    } catch (Refusal refusal) {
      method.unreadable = refusal;
      return;
    }
    if (body == null) {
      return;
    }
    boolean iterates = false;
    for (Instruction i : body.code) {
      if (i.kind() == Opcode.Kind.INVOKE) {
        MemberRefEntry called = i.named(MemberRefEntry.class);
        String name = called.name().stringValue();
        iterates |= operations.isIteration(called.owner().asInternalName(), name);
      }
    }
    for (Instruction i : body.code) {
      if (i.kind() == Opcode.Kind.INVOKE) {
        readCall(method, i, iterates);
      } else if (i.kind() == Opcode.Kind.INVOKE_DYNAMIC) {
        readLambda(method, i);
      } else if (i.kind() == Opcode.Kind.FIELD_ACCESS) {
        readField(method, i);
      }
    }
  }

  private void readCall(UserMethod method, Instruction i, boolean iterates) {
    MemberRefEntry called = i.named(MemberRefEntry.class);
    String owner = called.owner().asInternalName();
    String name = called.name().stringValue();
    String descriptor = called.type().stringValue();
    SuspendingCall operation = operations.find(owner, name, descriptor, iterates);
    if (operation != null) {
      method.operations.add(new UserMethod.Operation(i.index, i.line, operation));
      return;
    }
    bind(method, ThreadBound.call(owner, name, descriptor), i.line);
    UserMethod callee = target(method, i.opcode, owner, name, descriptor);
    if (callee != null) {
      method.calls.add(new UserMethod.Call(i.index, i.line, callee, false));
    }
  }

  private static void readField(UserMethod method, Instruction i) {
    FieldRefEntry field = i.named(FieldRefEntry.class);
    String owner = field.owner().asInternalName();
    bind(method, ThreadBound.field(owner, field.name().stringValue()), i.line);
  }

  private static void bind(UserMethod method, @Nullable String use, int line) {
    if (use != null && method.threadBound == null) {
      method.threadBound = method.refusal("it " + use, line);
    }
  }

  /**
   * A lambda is only followed if it may run within the method: what implements a type of the
   * library's is the body of another process.
   */
  private void readLambda(UserMethod method, Instruction i) {
    InvokeDynamicEntry site = i.named(InvokeDynamicEntry.class);
    String made = Descriptors.internalName(site.typeSymbol().returnType());
    if (operations.isOwnPackage(made)) {
      return;
    }
    for (LoadableConstantEntry argument : site.bootstrap().arguments()) {
      if (argument instanceof MethodHandleEntry handle) {
        MemberRefEntry meant = handle.reference();
        String owner = meant.owner().asInternalName();
        String name = meant.name().stringValue();
        String descriptor = meant.type().stringValue();
        SuspendingCall operation = operations.find(owner, name, descriptor, false);
        UserClass seen = operation == null ? interesting(method.owner, owner) : null;
        UserMethod callee = seen == null ? null : seen.method(name, descriptor);
        if (operation != null) {
          method.operations.add(new UserMethod.Operation(-1, i.line, operation));
        } else if (callee != null) {
          method.calls.add(new UserMethod.Call(i.index, i.line, callee, true));
        }
      }
    }
  }

  /** Returns the method that a call certainly reaches, or null. */
  private @Nullable UserMethod target(
      UserMethod caller, Opcode opcode, String owner, String name, String descriptor) {
    if (name.startsWith("<")) {
      return null;
    }
    UserClass seen = interesting(caller.owner, owner);
    UserMethod found = seen == null ? null : declared(seen, name, descriptor);
    if (seen == null || found == null || found.has(ClassFile.ACC_ABSTRACT)) {
      return null;
    }
    boolean certain =
        opcode == Opcode.INVOKESTATIC
            || opcode == Opcode.INVOKESPECIAL
            || found.has(ClassFile.ACC_PRIVATE | ClassFile.ACC_FINAL)
            || seen.isFinal();
    certain &= found.isStatic() == (opcode == Opcode.INVOKESTATIC);
    return certain ? found : null;
  }

  private @Nullable UserClass interesting(UserClass from, String name) {
    if (name.equals(from.internalName)) {
      return from;
    }
    if (operations.isOwnPackage(name) && !operations.isOwnPackage(from.internalName)) {
      return null;
    }
    UserClass seen = classes.seenFrom(from, name);
    return seen != null && seen.mentions(operations.owners()) ? seen : null;
  }

  /** Finds a method in a class or in those that it extends. */
  private @Nullable UserMethod declared(UserClass in, String name, String descriptor) {
    for (UserClass at = in; at != null; ) {
      UserMethod method = at.method(name, descriptor);
      if (method != null) {
        return method;
      }
      var above = at.model().superclass().orElse(null);
      at = above == null ? null : classes.seenFrom(at, above.asInternalName());
    }
    return null;
  }
}
