package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/**
 * Where a null came from, in the words of the JVM: {@code because "shop.name" is null}. The JVM
 * reads that from the code that runs; where derived code has another instruction in the place of
 * the user's (a private member, a helper, a value that came back from a frame), it would name that,
 * or end in the middle of the sentence.
 */
final class NullCause {
  /** How deep the JVM goes. */
  private static final int DEPTH = 5;

  private final Analysis analysis;

  private NullCause(Analysis analysis) {
    this.analysis = analysis;
  }

  /**
   * Returns the clause for an operand of {@code i}, empty if the JVM would have none; or null if
   * the JVM may be trusted with it.
   */
  static @Nullable String of(Analysis analysis, Instruction i, Value operand) {
    NullCause cause = new NullCause(analysis);
    if (!cause.differs(operand)) {
      return null;
    }
    String source = cause.describe(operand, i.index, DEPTH, false);
    if (source == null) {
      return "";
    }
    String returned = cause.isReturned(operand) ? "the return value of " : "";
    return " because " + returned + '"' + source + "\" is null";
  }

  /** Whether derived code has something else in the place of what an operand is the result of. */
  private boolean differs(Value operand) {
    int producer = operand.producer();
    if (producer < 0) {
      return false;
    }
    Suspension there = analysis.suspensionAt(producer);
    if (there != null) {
      return there.callee != null; // what is read from a channel is never null
    }
    if (analysis.waiting.get(producer)) {
      return true; // it may have come back from a frame
    }
    Instruction made = analysis.body.code[producer];
    State before = analysis.stateBefore(producer);
    return switch (made.kind()) {
      case INVOKE -> analysis.members.isRestricted(made.named(MemberRefEntry.class));
      case FIELD_ACCESS ->
          analysis.members.isRestricted(made.named(MemberRefEntry.class))
              || (made.opcode == Opcode.GETFIELD && differs(before.fromTop(0)));
      case ARRAY_LOAD -> differs(before.fromTop(1)) || differs(before.fromTop(0));
      case TYPE_CHECK -> differs(before.fromTop(0));
      default -> false;
    };
  }

  private boolean isReturned(Value operand) {
    Instruction made = analysis.body.code[operand.producer()];
    if (made.opcode != Opcode.CHECKCAST) {
      return made.kind() == Opcode.Kind.INVOKE;
    }
    Value cast = analysis.stateBefore(made.index).fromTop(0);
    return cast.producer() >= 0 && isReturned(cast);
  }

  /** Describes an operand of the instruction {@code at}; null if there are no words for it. */
  private @Nullable String describe(Value operand, int at, int depth, boolean inIndex) {
    if (depth <= 0) {
      return null;
    }
    if (operand.copyOf() >= 0) {
      return variable(operand.copyOf(), at);
    }
    int producer = operand.producer();
    if (producer < 0) {
      return null;
    }
    Instruction made = analysis.body.code[producer];
    State before = analysis.stateBefore(producer);
    return switch (made.kind()) {
      case CONSTANT -> constant(made);
      case INVOKE -> method(made.named(MemberRefEntry.class));
      case FIELD_ACCESS -> {
        FieldRefEntry field = made.named(FieldRefEntry.class);
        String owner =
            made.opcode == Opcode.GETSTATIC
                ? named(field.owner().asSymbol())
                : describe(before.fromTop(0), producer, depth - 1, inIndex);
        String name = field.name().stringValue();
        yield owner == null ? name : owner + "." + name;
      }
      case ARRAY_LOAD -> {
        String array = describe(before.fromTop(1), producer, depth - 1, inIndex);
        String index = describe(before.fromTop(0), producer, depth, true);
        yield (array == null ? "<array>" : array) + "[" + (index == null ? "..." : index) + "]";
      }
      case TYPE_CHECK ->
          made.opcode == Opcode.CHECKCAST
              ? describe(before.fromTop(0), producer, depth, inIndex)
              : null;
      default -> null;
    };
  }

  private static @Nullable String constant(Instruction i) {
    return switch (i.opcode) {
      case ACONST_NULL -> "null";
      case ICONST_M1 -> "-1";
      case ICONST_0, ICONST_1, ICONST_2, ICONST_3, ICONST_4, ICONST_5 ->
          Integer.toString(i.opcode.bytecode() - Opcode.ICONST_0.bytecode());
      case BIPUSH, SIPUSH -> Integer.toString(i.number);
      default -> null;
    };
  }

  private String variable(int slot, int at) {
    for (MethodBody.Variable variable : analysis.body.variables) {
      if (variable.info().slot() == slot && variable.from() <= at && at < variable.to()) {
        return variable.info().name().stringValue();
      }
    }
    int number = analysis.method.isStatic() ? 1 : 0;
    int first = 0;
    for (ClassDesc type : analysis.method.parameters()) {
      if (first == slot && !isWritten(slot)) {
        return number == 0 ? "this" : "<parameter" + number + ">";
      }
      number++;
      first += Value.of(type).size();
    }
    return "<local" + slot + ">";
  }

  private boolean isWritten(int slot) {
    for (Instruction i : analysis.body.code) {
      if (i.slot == slot && i.kind() != Opcode.Kind.LOAD) {
        return true;
      }
    }
    return false;
  }

  /** {@code shop.Shop.find(int, String)}. */
  static String method(MemberRefEntry method) {
    StringBuilder text = new StringBuilder(named(method.owner().asSymbol()));
    text.append('.').append(method.name().stringValue()).append('(');
    String separator = "";
    for (ClassDesc type : Descriptors.method(method).parameterList()) {
      text.append(separator).append(named(type));
      separator = ", ";
    }
    return text.append(')').toString();
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
