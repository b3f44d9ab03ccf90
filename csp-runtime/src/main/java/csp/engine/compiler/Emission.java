package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the writers of one derived method share. */
final class Emission {
  final CodeBuilder code;
  final Analysis analysis;
  final Layout layout;
  final Copy copy;
  final Slots slots;
  final FrameTable frames;
  final Constants constants;

  /** The derived class. */
  final ClassDesc self;

  /** Whether it is for processes, rather than for calls. */
  final boolean process;

  /** Whether it saves by methods of their own. */
  final boolean outlined;

  private final @Nullable Label[] labels;
  private final List<ExceptionCatch> innerHandlers = new ArrayList<>();

  /** One more than the highest slot that is used. */
  private int used;

  Emission(
      CodeBuilder code,
      Analysis analysis,
      Layout layout,
      Copy copy,
      ClassDesc self,
      boolean process,
      boolean outlined,
      Constants constants) {
    this.code = code;
    this.constants = constants;
    this.analysis = analysis;
    this.layout = layout;
    this.copy = copy;
    this.self = self;
    this.process = process;
    this.outlined = outlined;
    this.slots = new Slots(copy.place, analysis);
    this.frames = new FrameTable(code, analysis, slots, self, constants);
    this.labels = new @Nullable Label[analysis.body.code.length + 1];
    this.used = slots.process() + 1;
  }

  /** The label before an instruction of the user's. */
  Label label(int index) {
    Label label = labels[index];
    if (label == null) {
      label = code.newLabel();
      labels[index] = label;
    }
    return label;
  }

  /** Binds the label before an instruction of the user's, if anything has asked for it. */
  void bind(int index) {
    Label label = labels[index];
    if (label != null) {
      code.labelBinding(label);
    }
  }

  /** Notes a handler of the derived method's own; it comes before those of the user's. */
  void innerHandler(Label from, Label to, Label handler, ClassDesc type) {
    innerHandlers.add(ExceptionCatch.of(handler, from, to, Optional.of(constants.entry(type))));
  }

  /** Writes the handlers noted. */
  void writeInnerHandlers() {
    for (ExceptionCatch handler : innerHandlers) {
      code.with(handler);
    }
  }

  /** Loads a variable of the user's. */
  void load(int slot, Value value) {
    loadOwn(slots.of(slot), value);
  }

  /** Stores into a variable of the user's. */
  void store(int slot, Value value) {
    storeOwn(slots.of(slot), value);
  }

  void loadOwn(int slot, Value value) {
    use(slot, value);
    code.loadLocal(value.kind(), slot);
  }

  void storeOwn(int slot, Value value) {
    use(slot, value);
    code.storeLocal(value.kind(), slot);
  }

  void use(int slot, Value value) {
    used = Math.max(used, slot + value.size());
  }

  boolean isUsed(int slot, Value value) {
    return slot + value.size() <= used;
  }

  void loadProcess() {
    code.aload(slots.process());
  }

  void loadFrame() {
    code.aload(slots.frame());
  }

  void getField(String name) {
    loadFrame();
    code.getfield(constants.field(name, layout.typeOf(name)));
  }

  /** Gets a field as the type that is known of it. */
  void getField(String name, Value value) {
    getField(name);
    if (value.isReference() && !layout.typeOf(name).equals(value.type())) {
      cast(value.type());
    }
  }

  void putField(String name) {
    code.putfield(constants.field(name, layout.typeOf(name)));
  }

  /** Calls a method of the process; that and the arguments are on the stack. */
  void callProcess(String name, MethodTypeDesc type) {
    code.invokevirtual(constants.processMethod(name, type));
  }

  /** Has the process read or write; it, the end and the value are on the stack. */
  void callEnd(String name, MethodTypeDesc type) {
    code.invokestatic(constants.endMethod(name, type));
  }

  /** Sets where the frame goes on. */
  void putAt(int number) {
    loadFrame();
    code.loadConstant(number);
    code.putfield(constants.field("at", ConstantDescs.CD_int));
  }

  /** Takes the result of an operation or of a callee from the process. */
  void takeResult(ClassDesc type) {
    if (type.equals(ConstantDescs.CD_void)) {
      return;
    }
    Value value = Value.of(type);
    loadProcess();
    callProcess("take".concat(value.sort().word), MethodTypeDesc.of(EngineTypes.handed(value)));
    if (value.isReference() && !type.equals(ConstantDescs.CD_Object)) {
      cast(type);
    }
  }

  /**
   * Casts to a type that the user's code only has, and never names: so it need not be visible
   * there, such as what is common to a StringBuilder and a StringBuffer.
   */
  private void cast(ClassDesc type) {
    if (!analysis.members.isVisible(type)) {
      String reason =
          "it keeps an object as " + type.displayName() + ", which is not visible to it";
      throw analysis.method.refusal(reason, analysis.body.code[0].line);
    }
    code.checkcast(type);
  }

  void returnCode(int result) {
    code.loadConstant(result);
    code.ireturn();
  }

  /** Stores operands, the topmost last, into free slots from {@code slot} on; returns the slots. */
  int[] storeAll(List<Value> operands, int slot) {
    int[] stored = new int[operands.size()];
    int next = slot;
    for (int i = 0; i < stored.length; i++) {
      stored[i] = next;
      next += operands.get(i).size();
    }
    for (int i = stored.length - 1; i >= 0; i--) {
      storeOwn(stored[i], operands.get(i));
    }
    return stored;
  }

  void loadAll(List<Value> operands, int[] stored) {
    for (int i = 0; i < stored.length; i++) {
      loadOwn(stored[i], operands.get(i));
    }
  }
}
