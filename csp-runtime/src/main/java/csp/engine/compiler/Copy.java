package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A copy of a method's body: what its entries can reach, and what the frame already holds when it
 * is entered.
 */
final class Copy {
  /** Where a copy runs. */
  enum Place {
    /** On the Java stack, below a caller; it makes a frame when it has to wait. */
    CALL,
    /** In a frame. */
    STEP
  }

  final Place place;

  /** Whether the beginning of the method is an entry. */
  final boolean begins;

  /** The suspension points that are entries: it is resumed there. */
  final List<Suspension> entries;

  private final Analysis analysis;
  private final Layout layout;
  private final BitSet reached = new BitSet();
  private final BitSet written = new BitSet();
  private final Set<String> held = new LinkedHashSet<>();

  Copy(Place place, boolean begins, List<Suspension> entries, Analysis analysis, Layout layout) {
    this.place = place;
    this.begins = begins;
    this.entries = entries;
    this.analysis = analysis;
    this.layout = layout;
    reach();
    findWritten();
    findHeld();
  }

  private void reach() {
    int[] rest = new int[analysis.body.code.length];
    int count = 0;
    if (begins) {
      count = add(new int[] {0}, rest, count);
    }
    for (Suspension entry : entries) {
      count = addNext(entry.index(), rest, count);
    }
    while (count > 0) {
      count = addNext(rest[count - 1], rest, count - 1);
    }
  }

  private int addNext(int index, int[] rest, int count) {
    int added = add(analysis.body.successors(index), rest, count);
    return add(analysis.body.handlersOf(index), rest, added);
  }

  private int add(int[] indices, int[] rest, int count) {
    int added = count;
    for (int index : indices) {
      if (!reached.get(index)) {
        reached.set(index);
        rest[added++] = index;
      }
    }
    return added;
  }

  private void findWritten() {
    for (int i = reached.nextSetBit(0); i >= 0; i = reached.nextSetBit(i + 1)) {
      Instruction instruction = analysis.body.code[i];
      if (instruction.slot >= 0 && instruction.kind() != Opcode.Kind.LOAD) {
        written.set(instruction.slot);
      }
    }
  }

  private void findHeld() {
    if (place == Place.CALL) {
      return;
    }
    if (begins) {
      held.addAll(layout.parameters());
    }
    for (Suspension entry : entries) {
      held.addAll(layout.savedAt(entry));
    }
    if (isWhole()) {
      held.addAll(layout.fields().keySet());
    }
  }

  /** Whether it has several entries: then it is not known which one has been taken. */
  private boolean isWhole() {
    return entries.size() + (begins ? 1 : 0) > 1;
  }

  boolean reaches(int index) {
    return reached.get(index);
  }

  boolean isEntry(Suspension suspension) {
    return entries.contains(suspension);
  }

  boolean isOnlyEntry(Suspension suspension) {
    return !isWhole() && isEntry(suspension);
  }

  /** Whether the field of a local variable certainly holds what the variable does. */
  boolean isUnchanged(int slot, String field) {
    if (place == Place.CALL || written.get(slot) || !held.contains(field)) {
      return false;
    }
    return !isWhole() || layout.parameters().contains(field);
  }

  /** The fields that may hold a reference which is not needed while it waits there. */
  Set<String> staleAt(Suspension suspension) {
    Set<String> saved = layout.savedAt(suspension);
    Set<String> stale = new LinkedHashSet<>();
    for (String field : held) {
      if (!saved.contains(field) && !layout.typeOf(field).isPrimitive()) {
        stale.add(field);
      }
    }
    return stale;
  }
}
