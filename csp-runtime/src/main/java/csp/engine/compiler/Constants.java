package csp.engine.compiler;

import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.classfile.constantpool.FieldRefEntry;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MethodRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.HashMap;
import java.util.Map;

/** The constants that the methods of a derived class use again and again: each is made once. */
final class Constants {
  private final ConstantPoolBuilder pool;
  private final ClassDesc self;
  private final Map<String, FieldRefEntry> fields = new HashMap<>();
  private final Map<String, MethodRefEntry> methods = new HashMap<>();
  private final Map<ClassDesc, VerificationTypeInfo> types = new HashMap<>();

  Constants(ConstantPoolBuilder pool, ClassDesc self) {
    this.pool = pool;
    this.self = self;
  }

  /** A field of the derived class. */
  FieldRefEntry field(String name, ClassDesc type) {
    FieldRefEntry field = fields.get(name);
    if (field == null) {
      field = pool.fieldRefEntry(self, name, type);
      fields.put(name, field);
    }
    return field;
  }

  /** A method of the process; there are no two of one name. */
  MethodRefEntry processMethod(String name, MethodTypeDesc type) {
    MethodRefEntry method = methods.get(name);
    if (method == null) {
      method = pool.methodRefEntry(EngineTypes.PROCESS, name, type);
      methods.put(name, method);
    }
    return method;
  }

  /** A method that reads from an end of a channel, or writes to it. */
  InterfaceMethodRefEntry endMethod(String name, MethodTypeDesc type) {
    return pool.interfaceMethodRefEntry(EngineTypes.CHANNEL_END, name, type);
  }

  ClassEntry entry(ClassDesc type) {
    return pool.classEntry(type);
  }

  /** What stands for a reference in a stack map frame. */
  VerificationTypeInfo type(ClassDesc type) {
    VerificationTypeInfo info = types.get(type);
    if (info == null) {
      info = ObjectVerificationTypeInfo.of(pool.classEntry(type));
      types.put(type, info);
    }
    return info;
  }
}
