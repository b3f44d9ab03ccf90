package csp.engine.compiler;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a frame keeps things: a field for each local variable and operand that is needed after a
 * suspension. Variables that share a slot share a field if they are of one sort; one that holds
 * different types of references is an Object.
 */
final class Layout {
  private final Map<String, ClassDesc> fields = new LinkedHashMap<>();
  private final List<Set<String>> saved = new ArrayList<>();
  private final Set<String> parameters = new LinkedHashSet<>();

  /** By slot: what a variable is wherever it is kept; null where that differs. */
  private final Map<Integer, @Nullable Value> common = new TreeMap<>();

  Layout(List<ClassDesc> parameterTypes, List<Suspension> suspensions) {
    int slot = 0;
    for (ClassDesc type : parameterTypes) {
      Value value = Value.of(type);
      parameters.add(add(local(slot, value), value));
      compare(slot, value);
      slot += value.size();
    }
    for (Suspension suspension : suspensions) {
      saved.add(fieldsOf(suspension));
    }
  }

  private void compare(int slot, Value value) {
    Value known = common.get(slot);
    boolean same = known == null ? !common.containsKey(slot) : known.equals(value);
    common.put(slot, same ? value : null);
  }

  private Set<String> fieldsOf(Suspension suspension) {
    Set<String> names = new LinkedHashSet<>();
    for (int slot = suspension.live.nextSetBit(0); slot >= 0; ) {
      Value value = suspension.before.locals[slot];
      if (value.isKept()) {
        names.add(add(local(slot, value), value));
        compare(slot, value);
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

  /**
   * The variables that are the same wherever they are kept, by slot: a copy with many entries may
   * bring them back before it knows which one is taken. What is dead then does no harm.
   */
  Map<Integer, Value> common() {
    Map<Integer, Value> all = new TreeMap<>();
    for (Map.Entry<Integer, @Nullable Value> entry : common.entrySet()) {
      int slot = entry.getKey();
      Value value = entry.getValue();
      if (value != null
          && !(value.isWide() && common.containsKey(slot + 1))
          && !isWideAt(slot - 1)) {
        all.put(slot, value);
      }
    }
    return all;
  }

  private boolean isWideAt(int slot) {
    return fields.containsKey(local(slot, Value.LONG))
        || fields.containsKey(local(slot, Value.DOUBLE));
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
