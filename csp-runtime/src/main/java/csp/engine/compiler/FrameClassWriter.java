package csp.engine.compiler;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
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
  private static final int MAX_COPIED = 24_000;

  private static final ClassFile CLASS_FILE =
      ClassFile.of(ClassFile.StackMapsOption.DROP_STACK_MAPS);

  private final Analysis analysis;
  private final Layout layout;
  private final boolean process;
  private final ClassDesc self;
  private final FrameParts parts;

  private FrameClassWriter(Analysis analysis, boolean process) {
    this.analysis = analysis;
    this.process = process;
    this.layout = new Layout(analysis.method.parameters(), analysis.suspensions);
    this.self = process ? analysis.method.processClass() : analysis.method.helperClass();
    this.parts = new FrameParts(analysis, layout, self, process);
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
    throw analysis.method.refusal("it is too large", analysis.body.code[0].line);
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
    int version = analysis.method.owner.majorVersion; // but it calls static methods of interfaces
    builder.withVersion(Math.max(version, ClassFile.JAVA_8_VERSION), 0);
    builder.withFlags(
        ClassFile.ACC_PUBLIC | ClassFile.ACC_FINAL | ClassFile.ACC_SUPER | ClassFile.ACC_SYNTHETIC);
    builder.withSuperclass(EngineTypes.FRAME);
    String file = analysis.method.owner.sourceFile;
    if (file != null) {
      builder.with(SourceFileAttribute.of(file));
    }
    for (Map.Entry<String, ClassDesc> field : layout.fields().entrySet()) {
      builder.withField(field.getKey(), field.getValue(), ClassFile.ACC_PRIVATE);
    }
    method(builder, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void, Part.CONSTRUCTOR);
    method(builder, "line", EngineTypes.LINE, Part.LINE);
    if (process) {
      method(builder, "make", EngineTypes.MAKE, Part.MAKE);
      method(builder, "begin", EngineTypes.BEGIN, Part.BEGIN);
    }
    writeCopies(builder, new Constants(builder.constantPool(), self), whole);
  }

  private void writeCopies(ClassBuilder builder, Constants constants, boolean whole) {
    if (!process) {
      Copy call = new Copy(Copy.Place.CALL, true, List.of(), analysis, layout);
      builder.withMethodBody(
          "call",
          SuspensionWriter.callType(analysis.method),
          ClassFile.ACC_PUBLIC | ClassFile.ACC_STATIC,
          new Body(call, whole, constants));
    }
    if (whole) {
      for (Suspension suspension : analysis.suspensions) {
        save(builder, new OutlinedSaving(suspension, analysis, layout, self));
      }
    }
    if (whole || analysis.suspensions.size() < (process ? 1 : 2)) {
      Copy all = new Copy(Copy.Place.STEP, process, analysis.suspensions, analysis, layout);
      step(builder, "step", new Body(all, whole, constants));
      return;
    }
    method(builder, "step", EngineTypes.STEP, Part.DISPATCH);
    if (process) {
      Copy begin = new Copy(Copy.Place.STEP, true, List.of(), analysis, layout);
      step(builder, FrameParts.entryName(0), new Body(begin, false, constants));
    }
    for (Suspension entry : analysis.suspensions) {
      Copy resumed = new Copy(Copy.Place.STEP, false, List.of(entry), analysis, layout);
      step(builder, FrameParts.entryName(entry.number), new Body(resumed, false, constants));
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

  /** The kinds of methods. */
  private enum Part {
    COPY,
    SAVE,
    CONSTRUCTOR,
    LINE,
    MAKE,
    BEGIN,
    DISPATCH
  }

  /** Writes the code of a method: a copy of the user's, or one of the others. */
  private final class Body implements Consumer<CodeBuilder> {
    private final Part part;
    private final @Nullable Copy copy;
    private final @Nullable OutlinedSaving saving;
    private final @Nullable Constants constants;
    private final boolean outlined;

    Body(Part part) {
      this(part, null, null, null, false);
    }

    Body(Copy copy, boolean outlined, Constants constants) {
      this(Part.COPY, copy, null, constants, outlined);
    }

    Body(OutlinedSaving saving) {
      this(Part.SAVE, null, saving, null, true);
    }

    private Body(
        Part part,
        @Nullable Copy copy,
        @Nullable OutlinedSaving saving,
        @Nullable Constants constants,
        boolean outlined) {
      this.part = part;
      this.copy = copy;
      this.saving = saving;
      this.constants = constants;
      this.outlined = outlined;
    }

    @Override
    public void accept(CodeBuilder code) {
      if (copy != null && constants != null) {
        CopyWriter.write(
            new Emission(code, analysis, layout, copy, self, process, outlined, constants));
      } else if (saving != null) {
        saving.write(code);
      } else if (part == Part.CONSTRUCTOR) {
        parts.constructor(code);
      } else if (part == Part.LINE) {
        parts.line(code);
      } else if (part == Part.MAKE) {
        parts.make(code);
      } else if (part == Part.BEGIN) {
        parts.begin(code);
      } else {
        parts.dispatch(code);
      }
    }
  }

  private void method(ClassBuilder builder, String name, MethodTypeDesc type, Part part) {
    builder.withMethodBody(name, type, ClassFile.ACC_PUBLIC, new Body(part));
  }

  private static void step(ClassBuilder builder, String name, Body body) {
    builder.withMethodBody(name, EngineTypes.STEP, ClassFile.ACC_PUBLIC, body);
  }

  private void save(ClassBuilder builder, OutlinedSaving saving) {
    if (saving.isPossible()) {
      builder.withMethodBody(
          saving.name(),
          saving.type(),
          ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC,
          new Body(saving));
    }
  }
}
