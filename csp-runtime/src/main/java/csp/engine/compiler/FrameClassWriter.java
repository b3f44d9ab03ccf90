package csp.engine.compiler;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.classfile.attribute.StackMapFrameInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.ObjectVerificationTypeInfo;
import java.lang.classfile.attribute.StackMapFrameInfo.VerificationTypeInfo;
import java.lang.classfile.attribute.StackMapTableAttribute;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a derived class. It holds a copy of the method's body for each point where it is entered:
 * so no loop has a second entry, which would cost it its optimisation. The JIT compiler never
 * compiles a method that is too large; then there is one copy with all entries.
 */
final class FrameClassWriter {
  /** HotSpot compiles no method of more than 8000 bytes. */
  private static final int MAX_METHOD = 7900;

  /** How large a class may become by copying. */
  private static final int MAX_COPIED = 60_000;

  private static final ClassFile CLASS_FILE =
      ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);

  private final Analysis analysis;
  private final Layout layout;
  private final boolean process;
  private final ClassDesc self;

  private FrameClassWriter(Analysis analysis, boolean process) {
    this.analysis = analysis;
    this.process = process;
    this.layout = new Layout(analysis.method.parameters(), analysis.suspensions);
    this.self = process ? analysis.method.processClass() : analysis.method.helperClass();
  }

  /** Returns the bytes of the class. */
  static byte[] write(Analysis analysis, boolean process) {
    FrameClassWriter writer = new FrameClassWriter(analysis, process);
    int copies = analysis.suspensions.size() + 1;
    if (copies > 2 && 3 * analysis.body.code.length * copies > MAX_COPIED) {
      return writer.fitting(writer.tryToWrite(true));
    }
    byte[] copied = writer.tryToWrite(false);
    return fits(copied) ? copied : writer.fitting(writer.tryToWrite(true));
  }

  private byte[] tryToWrite(boolean whole) {
    try {
      return CLASS_FILE.build(self, new Whole(whole));
    } catch (IllegalArgumentException tooLarge) { // more than the format allows
      if (String.valueOf(tooLarge.getMessage()).contains("ode length")) {
        return new byte[0];
      }
      throw tooLarge;
    }
  }

  private byte[] fitting(byte[] written) {
    if (fits(written)) {
      return written;
    }
    throw analysis.method.refusal("it is too large", 0);
  }

  private static boolean fits(byte[] written) {
    if (written.length <= MAX_METHOD) {
      return written.length > 0;
    }
    for (MethodModel method : ClassFile.of().parse(written).methods()) {
      var code = method.findAttribute(Attributes.code()).orElse(null);
      if (code != null && code.codeLength() > MAX_METHOD) {
        return false;
      }
    }
    return true;
  }

  private void write(ClassBuilder builder, boolean whole) {
    builder.withVersion(analysis.method.owner.majorVersion, 0);
    builder.withFlags(
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
    builder.withSuperclass(EngineTypes.FRAME);
    builder.with(SourceFileAttribute.of(analysis.method.owner.source));
    for (Map.Entry<String, ClassDesc> field : layout.fields().entrySet()) {
      builder.withField(field.getKey(), field.getValue(), ClassFile.ACC_PRIVATE);
    }
    method(builder, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, Part.CONSTRUCTOR);
    method(builder, "line", EngineTypes.LINE, Part.LINE);
    if (process) {
      method(builder, "make", EngineTypes.MAKE, Part.MAKE);
      method(builder, "begin", EngineTypes.BEGIN, Part.BEGIN);
    } else {
      builder.withMethodBody(
          "call",
          SuspensionWriter.callType(analysis.method),
          ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
          new Body(new Copy(Copy.Place.CALL, true, List.of(), analysis, layout)));
    }
    if (whole || analysis.suspensions.size() < (process ? 1 : 2)) {
      copy(builder, "step", process, analysis.suspensions);
      return;
    }
    method(builder, "step", EngineTypes.STEP, Part.DISPATCH);
    if (process) {
      copy(builder, entryName(0), true, List.of());
    }
    for (Suspension suspension : analysis.suspensions) {
      copy(builder, entryName(suspension.number), false, List.of(suspension));
    }
  }

  // Lambdas would do for these three, but each costs a JVM that has just started half a
  // millisecond.

  /** Writes the class. */
  private final class Whole implements Consumer<ClassBuilder> {
    private final boolean whole;

    Whole(boolean whole) {
      this.whole = whole;
    }

    @Override
    public void accept(ClassBuilder builder) {
      write(builder, whole);
    }
  }

  /** The small methods. */
  private enum Part {
    CONSTRUCTOR,
    LINE,
    MAKE,
    BEGIN,
    DISPATCH
  }

  /** Writes the code of a method: one of the small ones, or a copy of the user's. */
  private final class Body implements Consumer<CodeBuilder> {
    private final @Nullable Part part;
    private final @Nullable Copy copy;

    Body(Part part) {
      this.part = part;
      this.copy = null;
    }

    Body(Copy copy) {
      this.part = null;
      this.copy = copy;
    }

    @Override
    public void accept(CodeBuilder code) {
      if (copy != null) {
        CopyWriter.write(new Emission(code, analysis, layout, copy, self, process));
      } else if (part == Part.CONSTRUCTOR) {
        writeConstructor(code);
      } else if (part == Part.LINE) {
        writeLine(code);
      } else if (part == Part.MAKE) {
        writeMake(code);
      } else if (part == Part.BEGIN) {
        writeBegin(code);
      } else {
        writeDispatch(code);
      }
    }
  }

  private void method(ClassBuilder builder, String name, MethodTypeDesc type, Part part) {
    builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC, new Body(part));
  }

  private void copy(ClassBuilder builder, String name, boolean begins, List<Suspension> entries) {
    Copy copy = new Copy(Copy.Place.STEP, begins, entries, analysis, layout);
    builder.withMethodBody(name, EngineTypes.STEP, ClassFile.ACC_PUBLIC, new Body(copy));
  }

  /** {@code start}, or {@code r3} for the third suspension point. */
  private static String entryName(int number) {
    return number == 0 ? "start" : "r" + number;
  }

  private void writeConstructor(CodeBuilder code) {
    code.aload(0);
    code.invokespecial(EngineTypes.FRAME, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    code.return_();
  }

  /** The lines stand in a string, by the number of the suspension point. */
  private void writeLine(CodeBuilder code) {
    StringBuilder lines = new StringBuilder();
    lines.append((char) analysis.body.code[0].line);
    for (Suspension suspension : analysis.suspensions) {
      lines.append((char) suspension.instruction.line);
    }
    code.ldc(lines.toString());
    code.aload(0);
    code.getfield(self, "at", ConstantDescs.CD_int);
    code.invokevirtual(
        ConstantDescs.CD_String,
        "charAt",
        MethodTypeDesc.of(ConstantDescs.CD_char, ConstantDescs.CD_int));
    code.ireturn();
  }

  private void writeMake(CodeBuilder code) {
    code.new_(self);
    code.dup();
    code.invokespecial(self, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    code.areturn();
  }

  private void writeBegin(CodeBuilder code) {
    code.aload(0);
    code.iconst_0();
    code.putfield(self, "at", ConstantDescs.CD_int);
    int slot = 0;
    List<ClassDesc> parameters = analysis.method.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      ClassDesc type = parameters.get(i);
      Value value = Value.of(type);
      String field = Layout.local(slot, value);
      code.aload(0);
      code.aload(1);
      code.loadConstant(i);
      code.aaload();
      Boxes.unbox(code, type);
      code.putfield(self, field, layout.typeOf(field));
      slot += value.size();
    }
    code.return_();
  }

  private void writeDispatch(CodeBuilder code) {
    int first = process ? 0 : 1;
    List<SwitchCase> cases = new ArrayList<>();
    List<StackMapFrameInfo> frames = new ArrayList<>();
    List<VerificationTypeInfo> locals =
        List.of(
            ObjectVerificationTypeInfo.of(self),
            ObjectVerificationTypeInfo.of(EngineTypes.PROCESS));
    for (int number = first; number <= analysis.suspensions.size(); number++) {
      Label label = code.newLabel();
      cases.add(SwitchCase.of(number, label));
      frames.add(StackMapFrameInfo.of(label, locals, List.of()));
    }
    code.aload(0);
    code.getfield(self, "at", ConstantDescs.CD_int);
    code.tableswitch(first, analysis.suspensions.size(), cases.getFirst().target(), cases);
    for (SwitchCase entry : cases) {
      code.labelBinding(entry.target());
      code.aload(0);
      code.aload(1);
      code.invokevirtual(self, entryName(entry.caseValue()), EngineTypes.STEP);
      code.ireturn();
    }
    code.with(StackMapTableAttribute.of(frames));
  }
}
