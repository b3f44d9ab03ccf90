package csp.engine.compiler;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
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

/** Writes the methods of a derived class that are not made from the user's code. */
final class FrameParts {
  private final Analysis analysis;
  private final Layout layout;
  private final ClassDesc self;
  private final boolean process;

  FrameParts(Analysis analysis, Layout layout, ClassDesc self, boolean process) {
    this.analysis = analysis;
    this.layout = layout;
    this.self = self;
    this.process = process;
  }

  /** {@code start}, or {@code r3} for the third suspension point. */
  static String entryName(int number) {
    return number == 0 ? "start" : "r" + number;
  }

  void constructor(CodeBuilder code) {
    code.aload(0);
    code.invokespecial(EngineTypes.FRAME, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    code.return_();
  }

  /** The lines stand in a string, by the number of the suspension point. */
  void line(CodeBuilder code) {
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

  void make(CodeBuilder code) {
    code.new_(self);
    code.dup();
    code.invokespecial(self, ConstantDescs.INIT_NAME, ConstantDescs.MTD_void);
    code.areturn();
  }

  void begin(CodeBuilder code) {
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

  void dispatch(CodeBuilder code) {
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
