package csp.engine.compiler;

import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;

/** Types, names and descriptors of methods. */
final class Descriptors {
  private Descriptors() {}

  /** The type of the method that an instruction calls. */
  static MethodTypeDesc method(MemberRefEntry method) {
    return method instanceof MethodRefEntry of
        ? of.typeSymbol()
        : ((InterfaceMethodRefEntry) method).typeSymbol();
  }

  /** The types of what a method finds in its local variables: the receiver is the first. */
  static List<ClassDesc> parameters(ClassDesc owner, boolean isStatic, MethodTypeDesc type) {
    if (isStatic) {
      return type.parameterList();
    }
    List<ClassDesc> all = new ArrayList<>(type.parameterCount() + 1);
    all.add(owner);
    all.addAll(type.parameterList());
    return all;
  }

  static int slots(List<ClassDesc> types) {
    int slots = 0;
    for (ClassDesc type : types) {
      slots += Value.of(type).size();
    }
    return slots;
  }

  /** {@code shop.Numbers} of {@code shop/Numbers}. */
  static String binaryName(String internalName) {
    return internalName.replace('/', '.');
  }

  /** The internal name of a class or an interface; of an array, its descriptor. */
  static String internalName(ClassDesc type) {
    String descriptor = type.descriptorString();
    return descriptor.startsWith("L")
        ? descriptor.substring(1, descriptor.length() - 1)
        : descriptor;
  }
}
