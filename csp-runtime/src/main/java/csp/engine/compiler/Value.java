package csp.engine.compiler;

import java.lang.classfile.TypeKind;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;

/**
 * What the verifier knows of a local variable or an operand, and besides, which local variable it
 * is a copy of.
 *
 * @param sort what it is
 * @param type the type of a reference or of a new object
 * @param origin of a new object, the instruction that made it; of an operand, the slot of the local
 *     variable that holds the same, or -1
 */
record Value(Sort sort, ClassDesc type, int origin) {
  enum Sort {
    /** boolean, byte, short, char too. */
    INT,
    LONG,
    FLOAT,
    DOUBLE,
    REFERENCE,
    NULL,
    /** An object whose constructor has not been called. */
    NEW,
    /** Nothing that can be used. */
    NOTHING
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
    return switch (kind) {
      case LONG -> LONG;
      case FLOAT -> FLOAT;
      case DOUBLE -> DOUBLE;
      case REFERENCE -> reference(ConstantDescs.CD_Object);
      case VOID -> throw new IllegalArgumentException("void is no value");
      default -> INT;
    };
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
    return switch (sort) {
      case INT, LONG, FLOAT, DOUBLE, REFERENCE -> true;
      case NULL, NEW, NOTHING -> false;
    };
  }

  TypeKind kind() {
    return switch (sort) {
      case INT -> TypeKind.INT;
      case LONG -> TypeKind.LONG;
      case FLOAT -> TypeKind.FLOAT;
      case DOUBLE -> TypeKind.DOUBLE;
      case REFERENCE, NULL, NEW, NOTHING -> TypeKind.REFERENCE;
    };
  }

  /** The slot of the local variable that holds the same, or -1. */
  int copyOf() {
    return isKept() ? origin : -1;
  }

  Value asCopyOf(int slot) {
    return isKept() ? new Value(sort, type, slot) : this;
  }

  Value asOriginal() {
    return copyOf() < 0 ? this : new Value(sort, type, -1);
  }
}
