package csp.engine.compiler;

import csp.engine.compiler.FrameTable.Temporary;
import java.lang.classfile.Label;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a suspension point, in two phases. First the operation is tried: it is done, or nothing
 * has happened. If it is not done, everything that is needed afterwards is saved, and the very last
 * thing is to enrol with the other side, since from then on another thread may resume the process.
 *
 * <pre>
 *           try it; if it is done, go to done
 *           save; enrol; return WAITING
 * resumed:  throw what came meanwhile                  (in the copy that is entered here)
 * done:     take the result
 * </pre>
 *
 * <p>Below a caller on the Java stack nobody can enrol before the callers have been saved too. So
 * the operation is deferred, and everyone returns at once; whoever has called something that may
 * suspend looks whether it has, and then saves itself.
 */
final class SuspensionWriter {
  private final Emission out;
  private final Saving saving;
  private final Suspension suspension;
  private final List<Value> arguments = new ArrayList<>();

  SuspensionWriter(Emission out, Saving saving, Suspension suspension) {
    this.out = out;
    this.saving = saving;
    this.suspension = suspension;
    for (ClassDesc type : suspension.type().parameterList()) {
      arguments.add(Value.of(type));
    }
  }

  /**
   * @param reached whether control comes to it from before, rather than only by being resumed
   * @param resumed where control comes to when it is resumed here, if this copy is entered so
   */
  void write(boolean reached, @Nullable Label resumed) {
    Label done = out.code.newLabel();
    ClassDesc result = suspension.type().returnType();
    boolean operation = suspension.operation != null;
    if (reached) {
      if (operation) {
        writeOperation(done);
      } else {
        writeCall(done);
      }
    }
    if (resumed != null) {
      out.code.labelBinding(resumed);
      addFrame(resumed, suspension.operands);
      out.frames.flush();
      out.loadProcess();
      out.callProcess("resume", EngineTypes.RESUME);
      if (!operation || isRead()) {
        out.takeResult(result);
      }
    }
    if (reached) {
      out.code.labelBinding(done);
      List<Value> operands = new ArrayList<>(suspension.operands);
      if ((!operation || isRead()) && !result.equals(ConstantDescs.CD_void)) {
        operands.add(Value.of(result));
      }
      addFrame(done, operands);
    }
    if (operation && !isRead() && !result.equals(ConstantDescs.CD_void)) {
      out.frames.flush();
      out.takeResult(result);
    }
  }

  private void addFrame(Label label, List<Value> operands) {
    out.frames.add(label, suspension.before, suspension.live, operands, List.of());
  }

  private void writeOperation(Label done) {
    int receiver = out.slots.free();
    int[] stored = out.storeAll(arguments, receiver + 1);
    if (suspension.hasReceiver()) {
      checkReceiver(stored);
      out.storeOwn(receiver, receiver());
    } else {
      out.code.aconst_null();
      out.storeOwn(receiver, Value.NULL);
    }
    attempt(receiver, stored);
    if (isRead()) { // the value itself, or null: so it need not go through the process's memory
      out.code.dup();
      out.code.ifnonnull(done);
      out.code.pop();
    } else {
      out.code.ifne(done);
    }
    saving.save(suspension);
    if (out.slots.isStep()) {
      enrol(receiver, stored);
      out.returnCode(EngineTypes.WAITING);
    } else {
      link();
      loadGeneral(receiver, stored);
      out.callProcess("defer", EngineTypes.DEFER);
      returnNothing();
    }
  }

  private void attempt(int receiver, int[] stored) {
    switch (number()) {
      case SuspendingCall.READ -> {
        loadEnds(receiver, stored, 0);
        out.callEnd("tryRead", EngineTypes.TRY_READ);
      }
      case SuspendingCall.WRITE -> {
        loadEnds(receiver, stored, 1);
        out.callEnd("tryWrite", EngineTypes.TRY_WRITE);
      }
      default -> {
        loadGeneral(receiver, stored);
        out.callProcess("attempt", EngineTypes.ATTEMPT);
      }
    }
  }

  private void enrol(int receiver, int[] stored) {
    switch (number()) {
      case SuspendingCall.READ -> {
        loadEnds(receiver, stored, 0);
        out.callEnd("enrolRead", EngineTypes.ENROL_READ);
      }
      case SuspendingCall.WRITE -> {
        loadEnds(receiver, stored, 1);
        out.callEnd("enrolWrite", EngineTypes.ENROL_WRITE);
      }
      default -> {
        loadGeneral(receiver, stored);
        out.callProcess("enrol", EngineTypes.ENROL);
      }
    }
  }

  private int number() {
    return suspension.operation == null ? -1 : suspension.operation.operation();
  }

  private boolean isRead() {
    return number() == SuspendingCall.READ;
  }

  private Value receiver() {
    return suspension.before.fromTop(arguments.size());
  }

  private void loadEnds(int receiver, int[] stored, int count) {
    out.loadProcess();
    out.code.aload(receiver);
    for (int i = 0; i < count; i++) {
      loadBoxed(i, stored);
    }
  }

  private void loadGeneral(int receiver, int[] stored) {
    out.loadProcess();
    out.code.loadConstant(number());
    out.code.aload(receiver);
    for (int i = 0; i < 2; i++) {
      if (i < stored.length) {
        loadBoxed(i, stored);
      } else {
        out.code.aconst_null();
      }
    }
  }

  private void loadBoxed(int argument, int[] stored) {
    out.loadOwn(stored[argument], arguments.get(argument));
    Boxes.box(out.code, suspension.type().parameterType(argument));
  }

  /**
   * If the topmost operand is null, makes the call as it stands in the user's code, so that the
   * exception says what it would say there.
   */
  private void checkReceiver(int[] stored) {
    Label there = out.code.newLabel();
    out.code.dup();
    out.code.ifnonnull(there);
    Instruction call = suspension.instruction;
    if (out.analysis.members.isRestricted(suspension.method())
        || NullCause.of(out.analysis, call, receiver()) != null) {
      NullReceiver.fail(out, suspension.before, suspension.live, call, receiver());
    } else {
      out.loadAll(arguments, stored);
      out.code.with(InvokeInstruction.of(suspension.instruction.opcode, suspension.method()));
      out.code.aconst_null();
      out.code.athrow();
    }
    out.code.labelBinding(there);
    List<Value> operands = new ArrayList<>(suspension.operands);
    operands.add(receiver());
    List<Temporary> temporaries = FrameTable.temporaries(stored, arguments);
    out.frames.add(there, suspension.before, suspension.live, operands, temporaries);
    out.frames.flush();
  }

  private void writeCall(Label done) {
    UserMethod callee = suspension.callee;
    if (callee == null) {
      throw new IllegalStateException("neither an operation nor a call");
    }
    boolean self = receiverIsThis();
    if (suspension.hasReceiver() && !self) {
      int[] stored = out.storeAll(arguments, out.slots.free());
      checkReceiver(stored);
      out.loadAll(arguments, stored);
    }
    out.loadProcess();
    out.code.invokestatic(callee.helperClass(), "call", callType(callee));
    out.loadProcess();
    out.code.getfield(EngineTypes.PROCESS, "unwinding", EngineTypes.FRAME);
    out.code.ifnull(done);
    pop(callee.type.returnType());
    saving.save(suspension);
    link();
    if (out.slots.isStep()) {
      out.returnCode(EngineTypes.DEFERRED);
    } else {
      returnNothing();
    }
  }

  private boolean receiverIsThis() {
    return suspension.hasReceiver() && !out.analysis.method.isStatic() && receiver().copyOf() == 0;
  }

  private void pop(ClassDesc type) {
    if (!type.equals(ConstantDescs.CD_void)) {
      if (Value.of(type).isWide()) {
        out.code.pop2();
      } else {
        out.code.pop();
      }
    }
  }

  private void link() {
    out.loadProcess();
    out.loadFrame();
    out.callProcess("link", EngineTypes.LINK);
  }

  /** Returns whatever fits: the caller sees that this has not returned yet. */
  private void returnNothing() {
    ClassDesc type = out.analysis.method.type.returnType();
    if (type.equals(ConstantDescs.CD_void)) {
      out.code.return_();
      return;
    }
    Value value = Value.of(type);
    if (value.isReference()) {
      out.code.aconst_null();
    } else {
      out.code.iconst_0();
      if (value.sort() != Value.Sort.INT) {
        out.code.conversion(TypeKind.INT, value.kind());
      }
    }
    out.code.return_(value.kind());
  }

  /** The type of the static method {@code call} that is derived from a method. */
  static MethodTypeDesc callType(UserMethod method) {
    List<ClassDesc> parameters = new ArrayList<>(method.parameters());
    parameters.add(EngineTypes.PROCESS);
    return MethodTypeDesc.of(method.type.returnType(), parameters);
  }
}
