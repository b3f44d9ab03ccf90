package csp.engine.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method of the user's: what its class file says, and what {@link Reach} has found out. */
final class UserMethod {
  final UserClass owner;
  final String name;
  final String descriptor;
  final MethodTypeDesc type;
  final int flags;

  /** Which it is of the methods of that name, from 1. */
  final int overload;

  private final MethodModel model;
  private @Nullable MethodBody body;

  /** The methods that it calls and whose code is known, with the calls. */
  final List<Call> calls = new ArrayList<>();

  /** Its own operations that suspend, by instruction. */
  final List<Operation> operations = new ArrayList<>();

  /** What of a thread's it uses, or null. */
  @Nullable Refusal threadBound;

  /** Why its code could not be decoded, or null. */
  @Nullable Refusal unreadable;

  boolean explored;
  boolean communicates;

  /**
   * @param line where it is called
   * @param inLambda the callee is the body of a lambda, or meant by a method reference
   */
  record Call(int index, int line, UserMethod callee, boolean inLambda) {}

  /**
   * @param index the instruction, or -1 if it is meant by a method reference
   */
  record Operation(int index, int line, SuspendingCall call) {}

  UserMethod(UserClass owner, MethodModel model, int overload) {
    this.owner = owner;
    this.model = model;
    this.name = model.methodName().stringValue();
    this.descriptor = model.methodType().stringValue();
    this.type = model.methodTypeSymbol();
    this.flags = model.flags().flagsMask();
    this.overload = overload;
  }

  String signature() {
    return name + descriptor;
  }

  boolean isStatic() {
    return has(ClassFile.ACC_STATIC);
  }

  boolean isSynchronized() {
    return has(ClassFile.ACC_SYNCHRONIZED);
  }

  boolean isNative() {
    return has(ClassFile.ACC_NATIVE);
  }

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  boolean isInitialiser() {
    return name.startsWith("<");
  }

  /** Returns its code, decoded; null if it is native or abstract. */
  @Nullable MethodBody body() {
    if (body == null) {
      try {
        body = MethodBody.of(model, owner.model().constantPool());
      } catch (IllegalArgumentException e) {
        throw new Refusal(String.valueOf(e.getMessage()), owner.source, 0);
      }
    }
    return body;
  }

  /** Lets go of the decoded code. */
  void forgetBody() {
    body = null;
  }

  /** The types of its local variables at the beginning. */
  List<ClassDesc> parameters() {
    return Descriptors.parameters(owner.description, isStatic(), type);
  }

  /**
   * {@code shop/Numbers$writer}, with the number of the overload unless it is the first. A name
   * that begins with a digit, as in Kotlin it may, always has one.
   */
  private String derivedName() {
    String method = name.replace('$', Traces.DOLLAR_IN_METHOD);
    String all = owner.internalName + '$' + method;
    return overload == 1 && !Traces.beginsWithDigit(name) ? all : all + '$' + overload;
  }

  /** The class derived from it for processes. */
  ClassDesc processClass() {
    return ClassDesc.ofInternalName(derivedName() + Traces.PROCESS_SUFFIX);
  }

  /** The class derived from it for calls by other compiled methods. */
  ClassDesc helperClass() {
    return ClassDesc.ofInternalName(derivedName() + Traces.HELPER_SUFFIX);
  }

  Refusal refusal(String reason, int line) {
    return new Refusal(reason, owner.source, line);
  }

  @Override
  public String toString() {
    return owner.internalName + "." + name + descriptor;
  }
}
