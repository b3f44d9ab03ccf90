package csp.engine.compiler;

import java.lang.classfile.Opcode;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decodes the bytes of a method's code into {@link Instruction}s. The class-file library would make
 * elements of them, but those cost a JVM that has just started tens of milliseconds.
 */
final class Decoder {
  private static final Opcode[] OPCODES = new Opcode[256];

  static {
    for (Opcode opcode : Opcode.values()) {
      if (!opcode.isWide()) {
        OPCODES[opcode.bytecode()] = opcode;
      }
    }
  }

  private static final int FIRST_SHORT_LOAD = Opcode.ILOAD_0.bytecode();
  private static final int FIRST_SHORT_STORE = Opcode.ISTORE_0.bytecode();
  private static final int WIDE = 0xc4;
  private static final int JSR_W = 0xc9;

  private final byte[] bytes;
  private final ConstantPool pool;
  private final List<Instruction> decoded = new ArrayList<>();

  /** The number of the instruction at each offset; -1 within one. */
  private final int[] indexAt;

  private int at;

  Decoder(CodeAttribute code, ConstantPool pool) {
    this.bytes = code.codeArray();
    this.pool = pool;
    this.indexAt = new int[bytes.length + 1];
  }

  Instruction[] decode() {
    Arrays.fill(indexAt, -1);
    List<int[]> jumps = new ArrayList<>();
    while (at < bytes.length) {
      int start = at;
      indexAt[start] = decoded.size();
      Instruction next = next(start);
      decoded.add(next);
      jumps.add(next.targets);
    }
    indexAt[bytes.length] = decoded.size();
    for (int[] targets : jumps) {
      for (int i = 0; i < targets.length; i++) {
        targets[i] = indexAt[targets[i]];
      }
    }
    return decoded.toArray(new Instruction[0]);
  }

  /** The number of the instruction at an offset; at the end of the code, how many there are. */
  int indexAt(int offset) {
    return indexAt[offset];
  }

  private Instruction next(int start) {
    int code = u1();
    if (code == WIDE) {
      Opcode opcode = OPCODES[u1()];
      int slot = u2();
      return plain(opcode, slot, opcode == Opcode.IINC ? s2() : 0, null);
    }
    if (code >= FIRST_SHORT_LOAD && code < FIRST_SHORT_LOAD + 20) {
      int which = code - FIRST_SHORT_LOAD;
      return plain(OPCODES[Opcode.ILOAD.bytecode() + which / 4], which % 4, 0, null);
    }
    if (code >= FIRST_SHORT_STORE && code < FIRST_SHORT_STORE + 20) {
      int which = code - FIRST_SHORT_STORE;
      return plain(OPCODES[Opcode.ISTORE.bytecode() + which / 4], which % 4, 0, null);
    }
    Opcode opcode = code > JSR_W ? null : OPCODES[code];
    if (opcode == null) {
      throw new IllegalArgumentException("there is no instruction " + code);
    }
    return switch (opcode.kind()) {
      case LOAD, STORE -> plain(opcode, u1(), 0, null);
      case INCREMENT -> plain(opcode, u1(), s1(), null);
      case BRANCH -> branch(opcode, start);
      case TABLE_SWITCH -> tableSwitch(opcode, start);
      case LOOKUP_SWITCH -> lookupSwitch(opcode, start);
      case FIELD_ACCESS, NEW_OBJECT, NEW_REF_ARRAY, TYPE_CHECK -> plain(opcode, -1, 0, entry(u2()));
      case INVOKE, INVOKE_DYNAMIC -> {
        PoolEntry named = entry(u2());
        at += opcode.sizeIfFixed() - 3;
        yield plain(opcode, -1, 0, named);
      }
      case NEW_MULTI_ARRAY -> {
        PoolEntry named = entry(u2());
        yield plain(opcode, -1, u1(), named);
      }
      case NEW_PRIMITIVE_ARRAY -> plain(opcode, -1, u1(), null);
      case CONSTANT -> constant(opcode);
      case DISCONTINUED_JSR, DISCONTINUED_RET ->
          throw new IllegalArgumentException("it has subroutines (jsr, ret)");
      default -> plain(opcode, -1, 0, null);
    };
  }

  private Instruction constant(Opcode opcode) {
    return switch (opcode) {
      case BIPUSH -> plain(opcode, -1, s1(), null);
      case SIPUSH -> plain(opcode, -1, s2(), null);
      case LDC -> plain(opcode, -1, 0, entry(u1()));
      case LDC_W, LDC2_W -> plain(opcode, -1, 0, entry(u2()));
      default -> plain(opcode, -1, 0, null);
    };
  }

  private Instruction plain(Opcode opcode, int slot, int number, @Nullable PoolEntry entry) {
    return new Instruction(decoded.size(), opcode, slot, number, entry);
  }

  private Instruction branch(Opcode opcode, int start) {
    Instruction branch = plain(opcode, -1, 0, null);
    branch.targets = new int[] {start + (opcode == Opcode.GOTO_W ? s4() : s2())};
    return branch;
  }

  private Instruction tableSwitch(Opcode opcode, int start) {
    Instruction chosen = plain(opcode, -1, 0, null);
    align();
    int otherwise = start + s4();
    int low = s4();
    int count = s4() - low + 1;
    chosen.targets = new int[count + 1];
    chosen.cases = new int[count];
    chosen.targets[0] = otherwise;
    for (int i = 0; i < count; i++) {
      chosen.cases[i] = low + i;
      chosen.targets[i + 1] = start + s4();
    }
    return chosen;
  }

  private Instruction lookupSwitch(Opcode opcode, int start) {
    Instruction chosen = plain(opcode, -1, 0, null);
    align();
    int otherwise = start + s4();
    int count = s4();
    chosen.targets = new int[count + 1];
    chosen.cases = new int[count];
    chosen.targets[0] = otherwise;
    for (int i = 0; i < count; i++) {
      chosen.cases[i] = s4();
      chosen.targets[i + 1] = start + s4();
    }
    return chosen;
  }

  private PoolEntry entry(int index) {
    return pool.entryByIndex(index);
  }

  private void align() {
    at = (at + 3) & ~3;
  }

  private int u1() {
    return bytes[at++] & 0xff;
  }

  private int s1() {
    return bytes[at++];
  }

  private int u2() {
    return u1() << 8 | u1();
  }

  private int s2() {
    return (short) u2();
  }

  private int s4() {
    return u2() << 16 | u2();
  }
}
