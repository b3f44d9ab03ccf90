package csp.engine.compiler;

import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.StackMapFrameInfo.SimpleVerificationTypeInfo;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier knows of a local variable or an operand, and besides, which local variable it
 * is a copy of, or which instruction it is the result of.
 *
 * @param sort what it is
 * @param type the type of a reference or of a new object
 * @param origin of a new object, the instruction that made it; of an operand, the slot of the local
 *     variable that holds the same, or, from -2 downwards, the instruction that it is the result
 *     of; else -1
 */
record Value(Sort sort, ClassDesc type, int origin) {
  enum Sort {
    /** boolean, byte, short, char too. */
    INT("Int", TypeKind.INT, true, SimpleVerificationTypeInfo.INTEGER),
    LONG("Long", TypeKind.LONG, true, SimpleVerificationTypeInfo.LONG),
    FLOAT("Float", TypeKind.FLOAT, true, SimpleVerificationTypeInfo.FLOAT),
    DOUBLE("Double", TypeKind.DOUBLE, true, SimpleVerificationTypeInfo.DOUBLE),
    REFERENCE("Object", TypeKind.REFERENCE, true, SimpleVerificationTypeInfo.TOP),
    NULL("Object", TypeKind.REFERENCE, false, SimpleVerificationTypeInfo.NULL),
    /** An object whose constructor has not been called. */
    NEW("Object", TypeKind.REFERENCE, false, SimpleVerificationTypeInfo.TOP),
    /** Nothing that can be used. */
    NOTHING("Nothing", TypeKind.REFERENCE, false, SimpleVerificationTypeInfo.TOP);

    /** As in {@code takeInt}. */
    final String word;

    final TypeKind kind;

    /** Whether a field can hold it and is needed for it. */
    final boolean kept;

    /** What stands for it in a stack map frame, unless that needs more than the sort. */
    final SimpleVerificationTypeInfo info;

    Sort(String word, TypeKind kind, boolean kept, SimpleVerificationTypeInfo info) {
      this.word = word;
      this.kind = kind;
      this.kept = kept;
      this.info = info;
    }
  }

  static final Value INT = new Value(Sort.INT, ConstantDescs.CD_int, -1);
  static final Value LONG = new Value(Sort.LONG, ConstantDescs.CD_long, -1);
  static final Value FLOAT = new Value(Sort.FLOAT, ConstantDescs.CD_float, -1);
  static final Value DOUBLE = new Value(Sort.DOUBLE, ConstantDescs.CD_double, -1);
  static final Value NULL = new Value(Sort.NULL, ConstantDescs.CD_Object, -1);
  static final Value NOTHING = new Value(Sort.NOTHING, ConstantDescs.CD_void, -1);

  static Value reference(ClassDesc type) {
    return new Value(Sort.REFERENCE, type, -1);
  }

  static Value made(ClassDesc type, int origin) {
    return new Value(Sort.NEW, type, origin);
  }

  /** A value of a declared type, which is not void. */
  static Value of(ClassDesc type) {
    if (!type.isPrimitive()) {
      return reference(type);
    }
    return switch (type.descriptorString().charAt(0)) {
      case 'J' -> LONG;
      case 'F' -> FLOAT;
      case 'D' -> DOUBLE;
      case 'V' -> throw new IllegalArgumentException("void is no value");
      default -> INT;
    };
  }

  static Value of(TypeKind kind) {
    return kind == TypeKind.REFERENCE ? reference(ConstantDescs.CD_Object) : of(kind.upperBound());
  }

  boolean isWide() {
    return sort == Sort.LONG || sort == Sort.DOUBLE;
  }

  int size() {
    return isWide() ? 2 : 1;
  }

  boolean isReference() {
    return sort == Sort.REFERENCE;
  }

  boolean isNew() {
    return sort == Sort.NEW;
  }

  /** Whether a field can hold it and is needed for it. */
  boolean isKept() {
    return sort.kept;
  }

  TypeKind kind() {
    return sort.kind;
  }

  private boolean canBeCopy() {
    return isKept() || sort == Sort.NULL;
  }

  /** The slot of the local variable that holds the same, or -1. */
  int copyOf() {
    return canBeCopy() && origin >= 0 ? origin : -1;
  }

  /** The instruction that an operand is the result of, as far as that is known, or -1. */
  int producer() {
    return canBeCopy() && origin <= -2 ? -2 - origin : -1;
  }

  Value asResultOf(int instruction) {
    return canBeCopy() ? new Value(sort, type, -2 - instruction) : this;
  }

  Value asCopyOf(int slot) {
    return canBeCopy() ? new Value(sort, type, slot) : this;
  }

  Value asOriginal() {
    return canBeCopy() && origin != -1 ? new Value(sort, type, -1) : this;
  }

  // Those that a record gets by itself are linked when they are first called, which takes ten
  // milliseconds.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Value that
        && sort == that.sort
        && origin == that.origin
        && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return (sort.hashCode() * 31 + origin) * 31 + type.hashCode();
  }
}
