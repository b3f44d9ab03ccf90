package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/** Boxing and unboxing. */
final class Boxes {
  private Boxes() {}

  /** Boxes the topmost operand if it is of a primitive type. */
  static void box(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      ClassDesc box = boxOf(type);
      code.invokestatic(box, "valueOf", MethodTypeDesc.of(box, type));
    }
  }

  /** Makes the topmost operand, an object, a value of that type. */
  static void unbox(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      ClassDesc box = boxOf(type);
      code.checkcast(box);
      code.invokevirtual(box, type.displayName() + "Value", MethodTypeDesc.of(type));
    } else {
      code.checkcast(type);
    }
  }

  private static ClassDesc boxOf(ClassDesc primitive) {
    String name =
        switch (primitive.descriptorString().charAt(0)) {
          case 'Z' -> "Boolean";
          case 'B' -> "Byte";
          case 'S' -> "Short";
          case 'C' -> "Character";
          case 'I' -> "Integer";
          case 'J' -> "Long";
          case 'F' -> "Float";
          default -> "Double";
        };
    return ClassDesc.of("java.lang", name);
  }
}
