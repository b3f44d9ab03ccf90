package csp.engine.compiler;

import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
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

  private static final int IALOAD = Opcode.IALOAD.bytecode();
  private static final int IASTORE = Opcode.IASTORE.bytecode();
  private static final String[] ELEMENTS = {
    "int", "long", "float", "double", "object", "byte/boolean", "char", "short"
  };

  private NullReceiver() {}

  /** The same, only if the JVM would not say of derived code what it says of the user's. */
  static void checkSource(Emission out, Instruction i, List<Value> arguments) {
    Value receiver = out.analysis.stateBefore(i.index).fromTop(arguments.size());
    if (NullCause.of(out.analysis, i, receiver) != null) {
      check(out, i, arguments);
    }
  }

  /** Checks what is used below {@code arguments}, and leaves all as it is. */
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
    fail(out, state, live, i, receiver);
    out.code.labelBinding(there);
    List<FrameTable.Temporary> temporaries = FrameTable.temporaries(stored, arguments);
    out.frames.add(there, state, live, state.operands(arguments.size()), temporaries);
    out.frames.flush();
    out.loadAll(arguments, stored);
  }

  /** Throws; a null is on the stack, {@code receiver} of the instruction. */
  static void fail(Emission out, State state, BitSet live, Instruction i, Value receiver) {
    String cause = NullCause.of(out.analysis, i, receiver);
    if (cause != null) {
      out.code.pop();
      out.code.new_(EXCEPTION);
      out.code.dup();
      out.code.ldc(attempt(i) + cause);
      out.code.invokespecial(
          EXCEPTION,
          ConstantDescs.INIT_NAME,
          MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_String));
      out.code.athrow();
      return;
    }
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
    return switch (i.kind()) {
      case FIELD_ACCESS -> {
        boolean read = i.opcode == Opcode.GETFIELD;
        String name = i.named(MemberRefEntry.class).name().stringValue();
        yield (read ? "Cannot read field \"" : "Cannot assign field \"") + name + "\"";
      }
      case INVOKE -> "Cannot invoke \"" + NullCause.method(i.named(MemberRefEntry.class)) + "\"";
      case ARRAY_LOAD -> "Cannot load from " + elements(i.opcode.bytecode() - IALOAD) + " array";
      case ARRAY_STORE -> "Cannot store to " + elements(i.opcode.bytecode() - IASTORE) + " array";
      case THROW_EXCEPTION -> "Cannot throw exception";
      case MONITOR -> "Cannot enter synchronized block";
      default -> "Cannot read the array length";
    };
  }

  private static String elements(int which) {
    return ELEMENTS[which];
  }
}
