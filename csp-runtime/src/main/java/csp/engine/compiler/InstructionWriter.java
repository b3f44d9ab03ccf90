package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StackInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/** Writes the instructions that do not suspend: most of them as they are. */
final class InstructionWriter {
  private final Emission out;
  private final CodeBuilder code;
  private final Sites sites;
  private final HandlerWriter handlers;

  InstructionWriter(Emission out, HandlerWriter handlers) {
    this.out = out;
    this.handlers = handlers;
    this.code = out.code;
    this.sites = new Sites(out.code, out.analysis.method.owner, out.analysis.members);
  }

  void write(Instruction i) {
    switch (i.kind()) {
      case LOAD -> out.load(i.slot, Value.of(i.moves()));
      case STORE -> out.store(i.slot, Value.of(i.moves()));
      case INCREMENT -> {
        out.use(out.slots.of(i.slot), Value.INT);
        code.iinc(out.slots.of(i.slot), i.number);
      }
      case CONSTANT -> constant(i);
      case STACK -> shuffle(i);
      case OPERATOR -> {
        if (i.opcode == Opcode.ARRAYLENGTH) {
          NullReceiver.checkSource(out, i, List.of());
        }
        code.with(OperatorInstruction.of(i.opcode));
      }
      case CONVERT -> code.with(ConvertInstruction.of(i.opcode));
      case ARRAY_LOAD -> {
        NullReceiver.checkSource(out, i, List.of(Value.INT));
        code.with(ArrayLoadInstruction.of(i.opcode));
      }
      case ARRAY_STORE -> {
        Value stored = out.analysis.stateBefore(i.index).fromTop(0).asOriginal();
        NullReceiver.checkSource(out, i, List.of(Value.INT, stored));
        code.with(ArrayStoreInstruction.of(i.opcode));
      }
      case BRANCH -> code.branch(i.opcode, out.label(i.targets[0]));
      case TABLE_SWITCH -> {
        int low = i.cases[0];
        int high = i.cases[i.cases.length - 1];
        code.tableswitch(low, high, out.label(i.targets[0]), cases(i));
      }
      case LOOKUP_SWITCH -> code.lookupswitch(out.label(i.targets[0]), cases(i));
      case RETURN -> leave(i);
      case THROW_EXCEPTION -> {
        NullReceiver.checkSource(out, i, List.of());
        code.athrow();
      }
      case FIELD_ACCESS -> access(i, i.named(FieldRefEntry.class));
      case INVOKE -> invoke(i);
      case INVOKE_DYNAMIC -> sites.callDynamic(i.named(InvokeDynamicEntry.class));
      case NEW_OBJECT -> allocate(i);
      case NEW_PRIMITIVE_ARRAY -> code.newarray(TypeKind.fromNewarrayCode(i.number));
      case NEW_REF_ARRAY -> code.anewarray(i.named(ClassEntry.class));
      case NEW_MULTI_ARRAY -> code.multianewarray(i.named(ClassEntry.class), i.number);
      case TYPE_CHECK -> {
        ClassEntry type = i.named(ClassEntry.class);
        if (i.opcode == Opcode.CHECKCAST) {
          code.checkcast(type);
        } else {
          code.instanceOf(type);
        }
      }
      case MONITOR -> {
        if (i.opcode == Opcode.MONITORENTER) {
          NullReceiver.checkSource(out, i, List.of());
          code.monitorenter();
        } else {
          code.monitorexit();
        }
      }
      case NOP -> code.nop();
      case DISCONTINUED_JSR, DISCONTINUED_RET -> throw new IllegalStateException(i.opcode.name());
    }
  }

  private void constant(Instruction i) {
    if (i.entry instanceof LoadableConstantEntry entry) {
      code.ldc(entry);
    } else if (i.opcode == Opcode.BIPUSH) {
      code.bipush(i.number);
    } else if (i.opcode == Opcode.SIPUSH) {
      code.sipush(i.number);
    } else {
      code.with(ConstantInstruction.ofIntrinsic(i.opcode));
    }
  }

  private List<SwitchCase> cases(Instruction i) {
    List<SwitchCase> cases = new ArrayList<>(i.cases.length);
    for (int k = 0; k < i.cases.length; k++) {
      cases.add(SwitchCase.of(i.cases[k], out.label(i.targets[k + 1])));
    }
    return cases;
  }

  /** A step hands its result to the process, and says that it has returned. */
  private void leave(Instruction i) {
    if (!out.slots.isStep()) {
      code.return_(i.moves());
      return;
    }
    if (i.opcode != Opcode.RETURN) {
      ClassDesc type = out.analysis.method.type.returnType();
      Value value = Value.of(type);
      if (out.process) {
        Boxes.box(code, type);
        value = Value.reference(ConstantDescs.CD_Object);
      }
      int temporary = out.slots.free();
      out.storeOwn(temporary, value);
      out.loadProcess();
      out.loadOwn(temporary, value);
      MethodTypeDesc give = MethodTypeDesc.of(ConstantDescs.CD_void, EngineTypes.handed(value));
      out.callProcess("give".concat(value.sort().word), give);
    }
    out.returnCode(EngineTypes.RETURNED);
  }

  private void shuffle(Instruction i) {
    boolean ofDelayed =
        i.opcode == Opcode.DUP
            && out.analysis.isDelayed(out.analysis.stateBefore(i.index).fromTop(0));
    if (ofDelayed) {
      code.nop(); // there is nothing to copy yet
    } else {
      code.with(StackInstruction.of(i.opcode));
    }
  }

  /**
   * A delayed object is made when its constructor is called, since one without a constructed state
   * cannot be saved. Its class is initialised where it would have been.
   */
  private void allocate(Instruction i) {
    ClassEntry type = i.named(ClassEntry.class);
    if (!out.analysis.delayed.get(i.index)) {
      code.labelBinding(out.frames.allocation(i.index));
      code.new_(type);
    } else if (!type.asInternalName().equals(out.analysis.method.owner.internalName)) {
      code.new_(type);
      code.pop();
    } else {
      code.nop(); // a jump may lead here
    }
  }

  private void access(Instruction i, FieldRefEntry field) {
    if (i.opcode == Opcode.GETFIELD) {
      checkReceiver(i, field, List.of());
    } else if (i.opcode == Opcode.PUTFIELD) {
      checkReceiver(i, field, List.of(Value.of(field.typeSymbol())));
    }
    sites.access(i.opcode, field);
  }

  private void checkReceiver(Instruction i, MemberRefEntry member, List<Value> arguments) {
    if (out.analysis.members.isRestricted(member)) {
      NullReceiver.check(out, i, arguments);
    } else {
      NullReceiver.checkSource(out, i, arguments);
    }
  }

  private static List<Value> values(MethodTypeDesc type) {
    List<Value> values = new ArrayList<>();
    for (ClassDesc parameter : type.parameterList()) {
      values.add(Value.of(parameter));
    }
    return values;
  }

  private void invoke(Instruction i) {
    MemberRefEntry method = i.named(MemberRefEntry.class);
    Value constructed = out.analysis.constructed(i);
    if (constructed == null) {
      boolean onObject = i.opcode == Opcode.INVOKEVIRTUAL || i.opcode == Opcode.INVOKEINTERFACE;
      if (onObject) {
        checkReceiver(i, method, values(Descriptors.method(method)));
      }
      sites.call(i.opcode, method);
    } else if (out.analysis.isDelayed(constructed)) {
      construct(i, method, constructed);
      handlers.writeMade(i, constructed);
    } else {
      code.with(InvokeInstruction.of(i.opcode, method));
      handlers.writeMade(i, constructed);
    }
  }

  private void construct(Instruction i, MemberRefEntry constructor, Value object) {
    MethodTypeDesc type = Descriptors.method(constructor);
    if (out.analysis.members.isRestricted(constructor)) {
      sites.construct(constructor);
    } else {
      List<Value> arguments = values(type);
      int[] stored = out.storeAll(arguments, out.slots.free());
      code.new_(constructor.owner());
      code.dup();
      out.loadAll(arguments, stored);
      code.with(InvokeInstruction.of(i.opcode, constructor));
    }
    int copies = 0;
    for (Value operand : out.analysis.stateBefore(i.index).operands(0)) {
      copies += operand.equals(object) ? 1 : 0;
    }
    if (copies == 1) {
      code.pop(); // only constructed, not used
    }
  }
}
