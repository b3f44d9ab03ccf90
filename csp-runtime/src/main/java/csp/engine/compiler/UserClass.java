package csp.engine.compiler;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.constant.ClassDesc;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A class whose file has been read. */
final class UserClass {
  /** The class itself; it may not have been initialised. */
  final Class<?> type;

  final String internalName;
  final ClassDesc description;

  /** The name of its source file, if that is known. */
  final @Nullable String sourceFile;

  /** The name of its source file, or {@code ?}. */
  final String source;

  final int majorVersion;

  private final ClassModel model;
  private final String bytes;
  private final List<UserMethod> methods = new ArrayList<>();
  private final Map<String, UserMethod> bySignature = new HashMap<>();
  private final Map<String, Integer> fields = new HashMap<>();
  private @Nullable Set<String> nest;

  UserClass(Class<?> type, byte[] bytes) {
    this.type = type;
    this.model = ClassFile.of().parse(bytes);
    this.bytes = new String(bytes, StandardCharsets.ISO_8859_1);
    this.internalName = model.thisClass().asInternalName();
    this.description = model.thisClass().asSymbol();
    this.majorVersion = model.majorVersion();
    var file = model.findAttribute(Attributes.sourceFile()).orElse(null);
    this.sourceFile = file == null ? null : file.sourceFile().stringValue();
    this.source = sourceFile == null ? "?" : sourceFile;
    for (MethodModel method : model.methods()) {
      add(method);
    }
    for (FieldModel field : model.fields()) {
      String name = field.fieldName().stringValue() + field.fieldType().stringValue();
      fields.put(name, field.flags().flagsMask());
    }
  }

  private void add(MethodModel model) {
    int overload = 1;
    String name = model.methodName().stringValue();
    for (UserMethod other : methods) {
      if (other.name.equals(name)) {
        overload++;
      }
    }
    UserMethod method = new UserMethod(this, model, overload);
    methods.add(method);
    bySignature.put(method.signature(), method);
  }

  /** Reads the file of {@code type}, or returns null if it cannot be read. */
  static @Nullable UserClass read(Class<?> type) {
    String name = type.getName();
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      return in == null ? null : new UserClass(type, in.readAllBytes());
    } catch (IOException | IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns its own method of that name and descriptor, or null if there is none. */
  @Nullable UserMethod method(String name, String descriptor) {
    return bySignature.get(name + descriptor);
  }

  /** Returns its own method whose name, and types of parameters, are those; or null. */
  @Nullable UserMethod methodWithParameters(String signature) {
    for (UserMethod method : methods) {
      if (method.signature().startsWith(signature)) {
        return method;
      }
    }
    return null;
  }

  /** Returns the access flags of its own field or method, or 0 if there is none. */
  int flags(String name, String descriptor) {
    if (descriptor.startsWith("(")) {
      UserMethod method = method(name, descriptor);
      return method == null ? 0 : method.flags;
    }
    return fields.getOrDefault(name + descriptor, 0);
  }

  boolean isInterface() {
    return (model.flags().flagsMask() & ClassFile.ACC_INTERFACE) != 0;
  }

  boolean isFinal() {
    return (model.flags().flagsMask() & ClassFile.ACC_FINAL) != 0;
  }

  /** Tells whether one of {@code names} stands in its file. If not, it does not use that type. */
  boolean mentions(Collection<String> names) {
    for (String name : names) {
      if (bytes.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The internal names of the classes that share their private members with it. */
  Set<String> nest() {
    Set<String> known = nest;
    if (known == null) {
      known = new HashSet<>();
      known.add(internalName);
      var host = model.findAttribute(Attributes.nestHost()).orElse(null);
      if (host == null) {
        addMembers(known);
      } else {
        known.add(host.nestHost().asInternalName());
        UserClass read = read(type.getNestHost());
        if (read != null) {
          read.addMembers(known);
        }
      }
      nest = known;
    }
    return known;
  }

  private void addMembers(Set<String> members) {
    var attribute = model.findAttribute(Attributes.nestMembers()).orElse(null);
    if (attribute != null) {
      for (ClassEntry member : attribute.nestMembers()) {
        members.add(member.asInternalName());
      }
    }
  }

  /** Tells whether its initialisation may do something that can be seen. */
  boolean hasInitialiser() {
    return method("<clinit>", "()V") != null;
  }

  /** Returns a static field whose reading initialises the class and needs no privilege, or null. */
  @Nullable FieldModel openStaticField() {
    for (FieldModel field : model.fields()) {
      int flags = field.flags().flagsMask();
      if ((flags & ClassFile.ACC_STATIC) != 0
          && (flags & ClassFile.ACC_PRIVATE) == 0
          && field.findAttribute(Attributes.constantValue()).isEmpty()) {
        return field;
      }
    }
    return null;
  }

  ClassModel model() {
    return model;
  }

  @Override
  public String toString() {
    return internalName;
  }
}
