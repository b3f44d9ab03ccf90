package csp.engine.compiler;

import csp.engine.compiler.MethodBody.Handler;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.constant.ClassDesc;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes what happens when a handler of the user's begins, and when an exception has been made that
 * is not thrown at once: the process is told, so that a trace that somebody prints shows the user's
 * methods; and that it waits for nothing, if there was no room to save a frame.
 *
 * <p>A trace is looked at only where somebody may see it, since that takes as long as a hundred
 * communications: not for {@code catch (ChannelEndedException e) { return; }}. What is called may
 * find too little stack; then the handler begins all the same, as it would elsewhere.
 */
final class HandlerWriter {
  private static final ClassDesc THROWABLE = ClassDesc.of("java.lang.Throwable");

  private final Emission out;
  private final Analysis analysis;

  HandlerWriter(Emission out) {
    this.out = out;
    this.analysis = out.analysis;
  }

  /** Writes it before an instruction, if a handler begins there. */
  void write(Instruction i) {
    boolean begins = false;
    boolean catchesErrors = false;
    for (Handler handler : analysis.body.handlers) {
      if (handler.handler() == i.index) {
        begins = true;
        catchesErrors |= catchesErrors(handler.type());
      }
    }
    boolean seen = begins && isSeen(i);
    if (seen || catchesErrors) {
      tell(i, seen);
    }
  }

  /** Writes it after a constructor, if that has made an exception which is not thrown at once. */
  void writeMade(Instruction constructor, Value object) {
    int next = constructor.index + 1;
    if (isException(object.type())
        && analysis.body.code[next].opcode != Opcode.ATHROW
        && isOnStack(object.type(), next)) {
      out.code.dup();
      out.loadProcess();
      out.code.swap();
      out.callProcess("show", EngineTypes.CAUGHT);
    }
  }

  /** By its name: to find out for certain would load classes. */
  private static boolean isException(ClassDesc type) {
    String name = type.displayName();
    return name.endsWith("Exception") || name.endsWith("Error") || type.equals(THROWABLE);
  }

  private boolean isOnStack(ClassDesc type, int index) {
    State state = analysis.before[index];
    return state != null && state.height() > 0 && state.fromTop(0).type().equals(type);
  }

  private static boolean catchesErrors(@Nullable ClassEntry type) {
    if (type == null) {
      return true;
    }
    String name = type.asInternalName();
    return name.endsWith("Error") || name.equals("java/lang/Throwable");
  }

  /** Whether anybody may see the trace of what a handler has caught. */
  private boolean isSeen(Instruction first) {
    if (first.kind() != Opcode.Kind.STORE) {
      return first.opcode != Opcode.POP;
    }
    if (!analysis.liveness.before(first.index + 1).get(first.slot)) {
      return false;
    }
    for (Suspension suspension : analysis.suspensions) { // later it is not known where it was made
      if (suspension.index() > first.index && suspension.live.get(first.slot)) {
        return true;
      }
    }
    Instruction[] code = analysis.body.code;
    for (int i = first.index + 1; i < code.length; i++) {
      boolean loaded = code[i].slot == first.slot && code[i].kind() == Opcode.Kind.LOAD;
      if (loaded && shows(code[i + 1])) {
        return true;
      }
    }
    return false;
  }

  /** Whether an instruction may show the trace of the exception on top of the stack. */
  private static boolean shows(Instruction i) {
    if (i.kind() == Opcode.Kind.INVOKE) {
      return !i.named(MemberRefEntry.class).name().equalsString("getMessage");
    }
    return i.opcode != Opcode.ATHROW;
  }

  private void tell(Instruction i, boolean seen) {
    State state = analysis.stateBefore(i.index);
    Value thrown = state.fromTop(0);
    BitSet live = analysis.liveness.before(i.index);
    int slot = out.slots.free();
    List<FrameTable.Temporary> stored = List.of(new FrameTable.Temporary(slot, thrown));
    out.storeOwn(slot, thrown);
    Label from = out.code.newBoundLabel();
    out.loadProcess();
    if (seen) {
      out.loadOwn(slot, thrown);
    } else {
      out.code.aconst_null();
    }
    out.callProcess("caught", EngineTypes.CAUGHT);
    Label to = out.code.newBoundLabel();
    Label done = out.code.newLabel();
    out.code.goto_(done);
    Label failed = out.code.newBoundLabel();
    out.frames.add(failed, state, live, List.of(Value.reference(THROWABLE)), stored);
    out.frames.flush();
    out.code.pop();
    out.code.labelBinding(done);
    out.frames.add(done, state, live, List.of(), stored);
    out.frames.flush();
    out.loadOwn(slot, thrown);
    out.innerHandler(from, to, failed, THROWABLE);
  }
}
