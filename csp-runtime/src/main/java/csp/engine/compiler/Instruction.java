package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One instruction of a method. Instructions are numbered from 0, and jumps name the number of the
 * instruction that they lead to. Short and wide forms have been brought back to the plain one:
 * {@code aload_0} is {@code aload} of slot 0.
 */
final class Instruction {
  private static final int[] NOWHERE = {};
  private static final TypeKind[] KINDS = {
    TypeKind.INT, TypeKind.LONG, TypeKind.FLOAT, TypeKind.DOUBLE, TypeKind.REFERENCE,
  };

  final int index;
  final Opcode opcode;

  /** The local variable that it loads, stores or increments; else -1. */
  final int slot;

  /** A small constant: what {@code iinc} adds, {@code bipush} pushes, and so on. */
  final int number;

  /** What it names in the constant pool. */
  final @Nullable PoolEntry entry;

  /** Where it may jump; of a switch, the default comes first. */
  int[] targets = NOWHERE;

  /** The cases of a switch, in the order of the targets after the first. */
  int[] cases = NOWHERE;

  // Found by MethodBody when they are first asked for.
  int @Nullable [] successors;
  int @Nullable [] handlers;

  /** Its line in the source, or 0. */
  int line;

  Instruction(int index, Opcode opcode, int slot, int number, @Nullable PoolEntry entry) {
    this.index = index;
    this.opcode = opcode;
    this.slot = slot;
    this.number = number;
    this.entry = entry;
  }

  Opcode.Kind kind() {
    return opcode.kind();
  }

  /** What it names, of the type that it must be. */
  <E extends PoolEntry> E named(Class<E> type) {
    return type.cast(Objects.requireNonNull(entry));
  }

  /** The kind of value that a load, a store or a return moves. */
  TypeKind moves() {
    if (opcode == Opcode.RETURN) {
      return TypeKind.VOID;
    }
    Opcode first =
        kind() == Opcode.Kind.LOAD
            ? Opcode.ILOAD
            : kind() == Opcode.Kind.STORE ? Opcode.ISTORE : Opcode.IRETURN;
    return KINDS[opcode.bytecode() - first.bytecode()];
  }

  /** Tells whether control can pass from it to the instruction after it. */
  boolean fallsThrough() {
    Opcode.Kind kind = kind();
    return kind != Opcode.Kind.RETURN
        && kind != Opcode.Kind.THROW_EXCEPTION
        && kind != Opcode.Kind.TABLE_SWITCH
        && kind != Opcode.Kind.LOOKUP_SWITCH
        && opcode != Opcode.GOTO
        && opcode != Opcode.GOTO_W;
  }
}
