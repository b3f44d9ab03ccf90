package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.UninitializedVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the types of all local variables and operands before each instruction, in one pass: where
 * control meets, the stack map frames that the compiler has written say what is known.
 */
final class Simulation {
  /** What each conversion makes, from i2l on. */
  private static final String CONVERTED = "JFDIFDIJDIJFIII";

  private static final String KINDS = "IJFD";

  private final MethodBody body;
  private final State begin;
  private final Machine machine;

  private Simulation(MethodBody body, List<ClassDesc> parameters) {
    this.body = body;
    Value[] locals = new Value[body.maxLocals];
    Arrays.fill(locals, Value.NOTHING);
    int slot = 0;
    for (ClassDesc parameter : parameters) {
      Value value = Value.of(parameter);
      locals[slot] = value;
      slot += value.size();
    }
    this.begin = new State(locals, null);
    this.machine = new Machine(begin);
  }

  /** Returns the state before each instruction, or null where control never comes. */
  static @Nullable State[] of(MethodBody body, List<ClassDesc> parameters) {
    return new Simulation(body, parameters).run();
  }

  private @Nullable State[] run() {
    @Nullable State[] before = new @Nullable State[body.code.length];
    @Nullable State[] merges = new @Nullable State[body.code.length];
    for (MethodBody.Merge merge : body.merges) {
      merges[merge.index()] = state(merge.frame());
    }
    boolean reached = true;
    for (int i = 0; i < before.length; i++) {
      State merged = merges[i];
      if (merged != null) {
        machine.set(merged);
        reached = true;
      }
      if (reached) {
        before[i] = machine.state();
        simulate(body.code[i]);
        reached = body.code[i].fallsThrough();
      }
    }
    return before;
  }

  private State state(StackMapFrameInfo frame) {
    Value[] locals = begin.locals.clone();
    Arrays.fill(locals, Value.NOTHING);
    int slot = 0;
    for (VerificationTypeInfo info : frame.locals()) {
      Value value = value(info);
      locals[slot] = value;
      slot += value.size();
    }
    State.Operand top = null;
    for (VerificationTypeInfo info : frame.stack()) {
      top = State.Operand.on(top, value(info));
    }
    return new State(locals, top);
  }

  private Value value(VerificationTypeInfo info) {
    return switch (info.tag()) {
      case VerificationTypeInfo.ITEM_TOP -> Value.NOTHING;
      case VerificationTypeInfo.ITEM_INTEGER -> Value.INT;
      case VerificationTypeInfo.ITEM_LONG -> Value.LONG;
      case VerificationTypeInfo.ITEM_FLOAT -> Value.FLOAT;
      case VerificationTypeInfo.ITEM_DOUBLE -> Value.DOUBLE;
      case VerificationTypeInfo.ITEM_NULL -> Value.NULL;
      case VerificationTypeInfo.ITEM_OBJECT ->
          Value.reference(((ObjectVerificationTypeInfo) info).classSymbol());
      case VerificationTypeInfo.ITEM_UNINITIALIZED -> {
        int at = body.indexOf(((UninitializedVerificationTypeInfo) info).newTarget());
        yield Value.made(body.code[at].named(ClassEntry.class).asSymbol(), at);
      }
      default -> throw new IllegalArgumentException("it is a constructor");
    };
  }

  private void simulate(Instruction i) {
    switch (i.kind()) {
      case LOAD -> machine.load(i.slot);
      case STORE -> machine.store(i.slot);
      case INCREMENT -> machine.forgetCopies(i.slot);
      case CONSTANT -> machine.push(constant(i).asResultOf(i.index));
      case STACK -> shuffle(i.opcode);
      case OPERATOR -> operate(i.opcode);
      case CONVERT -> {
        machine.pop();
        machine.push(primitive(CONVERTED.charAt(i.opcode.bytecode() - Opcode.I2L.bytecode())));
      }
      case ARRAY_LOAD -> loadElement(i);
      case ARRAY_STORE -> machine.pop(3);
      case BRANCH -> machine.pop(compared(i.opcode));
      case TABLE_SWITCH, LOOKUP_SWITCH, THROW_EXCEPTION, MONITOR -> machine.pop();
      case RETURN -> machine.pop(i.opcode == Opcode.RETURN ? 0 : 1);
      case FIELD_ACCESS -> access(i, i.named(FieldRefEntry.class).typeSymbol());
      case INVOKE -> invoke(i, i.named(MemberRefEntry.class));
      case INVOKE_DYNAMIC -> call(i, i.named(InvokeDynamicEntry.class).typeSymbol());
      case NEW_OBJECT -> machine.push(Value.made(i.named(ClassEntry.class).asSymbol(), i.index));
      case NEW_PRIMITIVE_ARRAY -> {
        machine.pop();
        machine.push(Value.reference(TypeKind.fromNewarrayCode(i.number).upperBound().arrayType()));
      }
      case NEW_REF_ARRAY -> {
        machine.pop();
        machine.push(Value.reference(i.named(ClassEntry.class).asSymbol().arrayType()));
      }
      case NEW_MULTI_ARRAY -> {
        machine.pop(i.number);
        machine.push(Value.reference(i.named(ClassEntry.class).asSymbol()));
      }
      case TYPE_CHECK -> {
        machine.pop();
        boolean cast = i.opcode == Opcode.CHECKCAST;
        Value made = cast ? Value.reference(i.named(ClassEntry.class).asSymbol()) : Value.INT;
        machine.push(made.asResultOf(i.index));
      }
      case NOP -> {}
      case DISCONTINUED_JSR, DISCONTINUED_RET -> throw new IllegalStateException(i.opcode.name());
    }
  }

  private static Value constant(Instruction i) {
    Opcode opcode = i.opcode;
    if (i.entry instanceof ConstantDynamicEntry dynamic) {
      return Value.of(dynamic.typeSymbol());
    }
    if (i.entry instanceof LoadableConstantEntry entry) {
      TypeKind kind = entry.typeKind();
      if (kind != TypeKind.REFERENCE) {
        return Value.of(kind);
      }
      if (entry instanceof ClassEntry) {
        return Value.reference(ConstantDescs.CD_Class);
      }
      return switch (entry.tag()) {
        case java.lang.classfile.constantpool.PoolEntry.TAG_STRING ->
            Value.reference(ConstantDescs.CD_String);
        case java.lang.classfile.constantpool.PoolEntry.TAG_METHOD_TYPE ->
            Value.reference(ConstantDescs.CD_MethodType);
        default -> Value.reference(ConstantDescs.CD_MethodHandle);
      };
    }
    return switch (opcode) {
      case ACONST_NULL -> Value.NULL;
      case LCONST_0, LCONST_1 -> Value.LONG;
      case FCONST_0, FCONST_1, FCONST_2 -> Value.FLOAT;
      case DCONST_0, DCONST_1 -> Value.DOUBLE;
      default -> Value.INT;
    };
  }

  private static Value primitive(char kind) {
    return switch (kind) {
      case 'J' -> Value.LONG;
      case 'F' -> Value.FLOAT;
      case 'D' -> Value.DOUBLE;
      default -> Value.INT;
    };
  }

  private void operate(Opcode opcode) {
    int code = opcode.bytecode();
    if (code >= Opcode.LCMP.bytecode()) { // and the length of an array
      machine.pop(opcode == Opcode.ARRAYLENGTH ? 1 : 2);
      machine.push(Value.INT);
    } else if (code >= Opcode.ISHL.bytecode()) { // int and long take turns
      machine.pop(2);
      machine.push(primitive(KINDS.charAt(code - Opcode.ISHL.bytecode() & 1)));
    } else {
      machine.pop(code >= Opcode.INEG.bytecode() ? 1 : 2);
      machine.push(primitive(KINDS.charAt(code - Opcode.IADD.bytecode() & 3)));
    }
  }

  private void loadElement(Instruction i) {
    Opcode opcode = i.opcode;
    machine.pop();
    Value array = machine.pop();
    if (opcode != Opcode.AALOAD) {
      machine.push(primitive(KINDS.charAt(Math.min(opcode.bytecode() - 46, 4) & 3)));
      return;
    }
    ClassDesc element = array.type().componentType();
    machine.push(element == null ? Value.NULL : Value.reference(element).asResultOf(i.index));
  }

  private static int compared(Opcode opcode) {
    return switch (opcode) {
      case GOTO, GOTO_W -> 0;
      case IFEQ, IFNE, IFLT, IFGE, IFGT, IFLE, IFNULL, IFNONNULL -> 1;
      default -> 2;
    };
  }

  private void access(Instruction i, ClassDesc type) {
    switch (i.opcode) {
      case GETSTATIC -> machine.push(Value.of(type).asResultOf(i.index));
      case PUTSTATIC -> machine.pop();
      case GETFIELD -> {
        machine.pop();
        machine.push(Value.of(type).asResultOf(i.index));
      }
      default -> machine.pop(2);
    }
  }

  private void invoke(Instruction i, MemberRefEntry method) {
    MethodTypeDesc type = Descriptors.method(method);
    machine.pop(type.parameterCount());
    if (i.opcode != Opcode.INVOKESTATIC) {
      Value receiver = machine.pop();
      if (receiver.isNew() && method.name().equalsString("<init>")) {
        machine.complete(receiver);
      }
    }
    pushResult(i, type);
  }

  private void call(Instruction i, MethodTypeDesc type) {
    machine.pop(type.parameterCount());
    pushResult(i, type);
  }

  private void pushResult(Instruction i, MethodTypeDesc type) {
    if (!type.returnType().equals(ConstantDescs.CD_void)) {
      machine.push(Value.of(type.returnType()).asResultOf(i.index));
    }
  }

  private void shuffle(Opcode opcode) {
    switch (opcode) {
      case POP -> machine.popSlots(1);
      case POP2 -> machine.popSlots(2);
      case DUP -> machine.duplicate(1, 0);
      case DUP_X1 -> machine.duplicate(1, 1);
      case DUP_X2 -> machine.duplicate(1, 2);
      case DUP2 -> machine.duplicate(2, 0);
      case DUP2_X1 -> machine.duplicate(2, 1);
      case DUP2_X2 -> machine.duplicate(2, 2);
      case SWAP -> machine.swap();
      default -> throw new IllegalStateException(opcode.name());
    }
  }
}
