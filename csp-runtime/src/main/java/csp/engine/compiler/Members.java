package csp.engine.compiler;

import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.InterfaceMethodRefEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Which fields, methods and constructors a class of the user's may use that the class derived from
 * it, a stranger in the same package, may not: private ones of its nest, and protected ones that it
 * inherits from another package.
 */
final class Members {
  private final UserClass from;
  private final UserClasses classes;
  private final boolean inherits;
  private final Map<String, Boolean> known = new HashMap<>();

  Members(UserClass from, UserClasses classes) {
    this.from = from;
    this.classes = classes;
    Class<?> above = from.type.getSuperclass();
    this.inherits = above != null && above != Object.class;
  }

  boolean isRestricted(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    String name = member.name().stringValue();
    String descriptor = member.type().stringValue();
    if (owner.startsWith("[")) {
      return false;
    }
    return isRestricted(owner, name, descriptor, member instanceof InterfaceMethodRefEntry);
  }

  boolean isRestricted(String owner, String name, String descriptor, boolean inInterface) {
    String key = owner + '.' + name + descriptor;
    Boolean before = known.get(key);
    if (before == null) {
      before =
          isPrivate(owner, name, descriptor)
              || (!inInterface && isProtected(owner, name, descriptor));
      known.put(key, before);
    }
    return before;
  }

  /** Whether the class, and so one derived from it, may name a type. */
  boolean isVisible(ClassDesc type) {
    ClassDesc element = type;
    while (element.isArray()) {
      element = element.componentType();
    }
    if (element.isPrimitive() || element.packageName().equals(from.description.packageName())) {
      return true;
    }
    try {
      String name = Descriptors.binaryName(Descriptors.internalName(element));
      Class<?> named = Class.forName(name, false, from.type.getClassLoader());
      return (named.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
          && named.getModule().isExported(named.getPackageName(), from.type.getModule());
    } catch (ClassNotFoundException | LinkageError e) {
      return true; // the use will say so, if it ever happens
    }
  }

  private boolean isPrivate(String owner, String name, String descriptor) {
    if (!owner.equals(from.internalName) && !from.nest().contains(owner)) {
      return false;
    }
    UserClass declaring = classes.seenFrom(from, owner);
    return declaring != null && (declaring.flags(name, descriptor) & ClassFile.ACC_PRIVATE) != 0;
  }

  private boolean isProtected(String owner, String name, String descriptor) {
    if (name.equals("<init>") || (!inherits && !name.equals("clone") && !name.equals("finalize"))) {
      return false;
    }
    try {
      Class<?> type =
          Class.forName(Descriptors.binaryName(owner), false, from.type.getClassLoader());
      for (Class<?> at = type; at != null; at = at.getSuperclass()) {
        for (Member member :
            descriptor.startsWith("(") ? at.getDeclaredMethods() : at.getDeclaredFields()) {
          if (member.getName().equals(name) && describes(descriptor, member)) {
            return Modifier.isProtected(member.getModifiers())
                && !at.getPackageName().equals(from.type.getPackageName());
          }
        }
      }
    } catch (ClassNotFoundException | LinkageError e) {
      return false; // the use will say so, if it ever happens
    }
    return false;
  }

  private static boolean describes(String descriptor, Member member) {
    if (member instanceof Method method) {
      StringBuilder text = new StringBuilder("(");
      for (Class<?> parameter : method.getParameterTypes()) {
        text.append(parameter.descriptorString());
      }
      text.append(')').append(method.getReturnType().descriptorString());
      return descriptor.contentEquals(text);
    }
    return ((java.lang.reflect.Field) member).getType().descriptorString().equals(descriptor);
  }
}
