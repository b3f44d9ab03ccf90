package csp.engine.compiler;

import java.lang.classfile.Label;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.BitSet;
import java.util.List;

/**
 * The exception for a use of null where the derived class may not use the member itself: it says
 * what the JVM would say. The JVM only explains what it has tried. So something else is tried with
 * the null, and of that explanation the second half is taken, which tells where the null came from.
 */
final class NullReceiver {
  private static final ClassDesc EXCEPTION = ClassDesc.of("java.lang.NullPointerException");

  private NullReceiver() {}

  /** Checks the receiver of a restricted member, below {@code arguments}; leaves all as it is. */
  static void check(Emission out, Instruction i, List<Value> arguments) {
    State state = out.analysis.stateBefore(i.index);
    Value receiver = state.fromTop(arguments.size());
    if (receiver.copyOf() == 0 && !out.analysis.method.isStatic()) {
      return; // this
    }
    BitSet live = (BitSet) out.analysis.liveness.before(i.index).clone();
    for (Value operand : state.operands(0)) {
      if (operand.copyOf() >= 0) {
        live.set(operand.copyOf());
      }
    }
    int[] stored = out.storeAll(arguments, out.slots.free());
    Label there = out.code.newLabel();
    out.code.dup();
    out.code.ifnonnull(there);
    fail(out, state, live, i);
    out.code.labelBinding(there);
    List<FrameTable.Temporary> temporaries = FrameTable.temporaries(stored, arguments);
    out.frames.add(there, state, live, state.operands(arguments.size()), temporaries);
    out.frames.flush();
    out.loadAll(arguments, stored);
  }

  /** Throws; a null is on the stack. */
  static void fail(Emission out, State state, BitSet live, Instruction i) {
    Label from = out.code.newBoundLabel();
    out.code.invokevirtual(
        ConstantDescs.CD_Object, "getClass", MethodTypeDesc.of(ConstantDescs.CD_Class));
    out.code.aconst_null();
    out.code.athrow();
    Label to = out.code.newBoundLabel();
    out.frames.add(to, state, live, List.of(Value.reference(EXCEPTION)), List.of());
    out.frames.flush();
    out.code.ldc(attempt(i));
    out.code.invokestatic(
        EngineTypes.ACCESS,
        "because",
        MethodTypeDesc.of(EXCEPTION, EXCEPTION, ConstantDescs.CD_String));
    out.code.athrow();
    out.innerHandler(from, to, to, EXCEPTION);
  }

  /** What could not be done, in the words of the JVM. */
  private static String attempt(Instruction i) {
    MemberRefEntry member = i.named(MemberRefEntry.class);
    String name = member.name().stringValue();
    if (member instanceof FieldRefEntry) {
      boolean read = i.opcode == java.lang.classfile.Opcode.GETFIELD;
      return (read ? "Cannot read field \"" : "Cannot assign field \"") + name + "\"";
    }
    StringBuilder text = new StringBuilder("Cannot invoke \"");
    text.append(named(member.owner().asSymbol())).append('.').append(name).append('(');
    String separator = "";
    for (ClassDesc type : Descriptors.method(member).parameterList()) {
      text.append(separator).append(named(type));
      separator = ", ";
    }
    return text.append(")\"").toString();
  }

  private static String named(ClassDesc type) {
    if (type.isArray()) {
      return named(type.componentType()) + "[]";
    }
    if (type.isPrimitive()
        || type.equals(ConstantDescs.CD_Object)
        || type.equals(ConstantDescs.CD_String)) {
      return type.displayName();
    }
    return Descriptors.binaryName(Descriptors.internalName(type));
  }
}
