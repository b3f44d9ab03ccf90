package csp.engine.compiler;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a frame keeps things: a field for each local variable and operand that is needed after a
 * suspension. Variables that share a slot share a field if they are of one sort; one that holds
 * different types of references is an Object.
 */
final class Layout {
  private final Map<String, ClassDesc> fields = new LinkedHashMap<>();
  private final List<Set<String>> saved = new ArrayList<>();
  private final Set<String> parameters = new LinkedHashSet<>();

  Layout(List<ClassDesc> parameterTypes, List<Suspension> suspensions) {
    int slot = 0;
    for (ClassDesc type : parameterTypes) {
      Value value = Value.of(type);
      parameters.add(add(local(slot, value), value));
      slot += value.size();
    }
    for (Suspension suspension : suspensions) {
      saved.add(fieldsOf(suspension));
    }
  }

  private Set<String> fieldsOf(Suspension suspension) {
    Set<String> names = new LinkedHashSet<>();
    for (int slot = suspension.live.nextSetBit(0); slot >= 0; ) {
      Value value = suspension.before.locals[slot];
      if (value.isKept()) {
        names.add(add(local(slot, value), value));
      }
      slot = suspension.live.nextSetBit(slot + 1);
    }
    for (int i = 0; i < suspension.operands.size(); i++) {
      Value value = suspension.operands.get(i);
      if (isSpilled(value)) {
        names.add(add(operand(i, value), value));
      }
    }
    return names;
  }

  private String add(String name, Value value) {
    ClassDesc known = fields.get(name);
    boolean other = known != null && !known.equals(value.type());
    fields.put(name, other ? ConstantDescs.CD_Object : value.type());
    return name;
  }

  /** Whether an operand has a field of its own: not if a local variable holds the same. */
  static boolean isSpilled(Value operand) {
    return operand.isKept() && operand.copyOf() < 0;
  }

  /** The field of a local variable. */
  static String local(int slot, Value value) {
    return "local" + slot + value.sort().word;
  }

  /** The field of the operand with {@code height} others below it. */
  static String operand(int height, Value value) {
    return "operand" + height + value.sort().word;
  }

  /** The fields and their types. */
  Map<String, ClassDesc> fields() {
    return fields;
  }

  ClassDesc typeOf(String field) {
    ClassDesc type = fields.get(field);
    if (type == null) {
      throw new IllegalArgumentException(field);
    }
    return type;
  }

  /** The fields that hold the parameters at the beginning of a process. */
  Set<String> parameters() {
    return parameters;
  }

  /** The fields in use while it waits at a suspension point. */
  Set<String> savedAt(Suspension suspension) {
    return saved.get(suspension.number - 1);
  }
}
