package csp.engine.compiler;

import csp.engine.compiler.MethodBody.Handler;
import csp.engine.compiler.MethodBody.Variable;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a copy of the user's method as the code of one derived method. */
final class CopyWriter {
  private final Emission out;
  private final Analysis analysis;
  private final Copy copy;
  private final CodeBuilder code;
  private final Saving saving;
  private final InstructionWriter plain;
  private final HandlerWriter handlers;
  private final Map<Suspension, Label> resumed = new HashMap<>();
  private final BitSet merges = new BitSet();

  private CopyWriter(Emission out) {
    this.out = out;
    this.analysis = out.analysis;
    this.copy = out.copy;
    this.code = out.code;
    this.saving = new Saving(out);
    this.handlers = new HandlerWriter(out);
    this.plain = new InstructionWriter(out, handlers);
    for (MethodBody.Merge merge : analysis.body.merges) {
      merges.set(merge.index());
    }
  }

  static void write(Emission out) {
    new CopyWriter(out).write();
  }

  private void write() {
    Label begin = code.newBoundLabel();
    askForLabels();
    for (Suspension entry : copy.entries) {
      resumed.put(entry, code.newLabel());
    }
    writeEntries();
    int line = 0;
    for (Instruction i : analysis.body.code) {
      Suspension suspension = analysis.suspensionAt(i.index);
      boolean reached = copy.reaches(i.index);
      out.bind(i.index);
      if (!reached && (suspension == null || !copy.isEntry(suspension))) {
        continue;
      }
      if (merges.get(i.index) && reached) {
        out.frames.merge(out.label(i.index), i.index);
      } else {
        out.frames.flush();
      }
      if (i.line != line && i.line != 0) {
        line = i.line;
        code.lineNumber(line);
      }
      if (reached) {
        handlers.write(i);
      }
      if (suspension == null) {
        plain.write(i);
      } else {
        new SuspensionWriter(out, saving, suspension).write(reached, resumed.get(suspension));
      }
    }
    out.bind(analysis.body.code.length);
    writeHandlers();
    writeVariables();
    writeNumbers(begin, code.newBoundLabel());
    out.frames.write();
  }

  private void askForLabels() {
    for (Handler handler : analysis.body.handlers) {
      out.label(handler.from());
      out.label(handler.to());
      out.label(handler.handler());
    }
    for (Variable variable : analysis.body.variables) {
      out.label(variable.from());
      out.label(variable.to());
    }
    for (Instruction i : analysis.body.code) {
      for (int target : i.targets) {
        out.label(target);
      }
    }
    for (MethodBody.Merge merge : analysis.body.merges) {
      out.label(merge.index());
    }
  }

  /** What is done before the user's code goes on, outside all its handlers. */
  private void writeEntries() {
    if (copy.begins && copy.entries.isEmpty()) {
      writeBegin();
      return;
    }
    if (copy.entries.size() == 1 && !copy.begins) {
      writeResumption(copy.entries.getFirst(), Set.of());
      return;
    }
    saving.restoreCommon();
    Label begin = code.newLabel();
    List<SwitchCase> cases = new ArrayList<>();
    if (copy.begins) {
      cases.add(SwitchCase.of(0, begin));
    }
    List<Label> restoring = new ArrayList<>();
    for (Suspension entry : copy.entries) {
      Label label = code.newLabel();
      restoring.add(label);
      cases.add(SwitchCase.of(entry.number, label));
    }
    out.loadFrame();
    code.getfield(out.self, "at", ConstantDescs.CD_int);
    int last = copy.entries.getLast().number;
    Label otherwise = restoring.getLast();
    code.tableswitch(cases.getFirst().caseValue(), last, otherwise, cases);
    Map<Integer, Value> common = out.layout.common();
    for (int i = 0; i < restoring.size(); i++) {
      code.labelBinding(restoring.get(i));
      out.frames.addVariables(restoring.get(i), common);
      writeResumption(copy.entries.get(i), common.keySet());
    }
    if (copy.begins) {
      code.labelBinding(begin);
      out.frames.addVariables(begin, common);
      writeBegin();
    }
  }

  private void writeBegin() {
    UserClass owner = analysis.method.owner;
    if (analysis.method.isStatic() && owner.hasInitialiser()) {
      int line = analysis.body.code[0].line;
      if (line != 0) {
        code.lineNumber(line);
      }
      new Sites(code, owner, analysis.members).initialise();
    }
    if (out.slots.isStep()) {
      saving.loadParameters();
    } else {
      List<ClassDesc> parameters = analysis.method.parameters();
      int slot = 0;
      for (ClassDesc type : parameters) {
        Value value = Value.of(type);
        out.use(slot, value);
        slot += value.size();
      }
    }
  }

  private void writeResumption(Suspension entry, Set<Integer> already) {
    if (entry.instruction.line != 0) {
      code.lineNumber(entry.instruction.line);
    }
    saving.restoreVariables(entry, already);
    Label restored = code.newBoundLabel();
    saving.restoreOperands(entry);
    Label there = resumed.get(entry);
    if (there != null) {
      code.goto_(there);
    }
    nameVariables(entry, restored, code.newBoundLabel());
  }

  /** An operand brought back is a copy of a variable, and a message may have to name that. */
  private void nameVariables(Suspension entry, Label from, Label to) {
    for (Variable variable : analysis.body.variables) {
      if (variable.from() <= entry.index()
          && entry.index() < variable.to()
          && entry.live.get(variable.info().slot())) {
        name(variable, from, to);
      }
    }
  }

  private void writeHandlers() {
    out.writeInnerHandlers();
    for (Handler handler : analysis.body.handlers) {
      if (isWritten(handler.from(), handler.to())) {
        Label from = out.label(handler.from());
        Label to = out.label(handler.to());
        Label target = out.label(handler.handler());
        var type = handler.type();
        if (type == null) {
          code.exceptionCatchAll(from, to, target);
        } else {
          code.exceptionCatch(from, to, target, type);
        }
      }
    }
  }

  /** Whether there is code of any instruction from one to another (exclusive). */
  private boolean isWritten(int from, int to) {
    for (int i = from; i < to; i++) {
      Suspension suspension = analysis.suspensionAt(i);
      if (copy.reaches(i) || (suspension != null && copy.isEntry(suspension))) {
        return true;
      }
    }
    return false;
  }

  /** Names the variables for debuggers, and for messages of null-pointer exceptions. */
  private void writeVariables() {
    for (Variable variable : analysis.body.variables) {
      int slot = out.slots.of(variable.info().slot());
      Value value = Value.of(variable.info().typeSymbol());
      if (isWritten(variable.from(), variable.to()) && out.isUsed(slot, value)) {
        name(variable, out.label(variable.from()), out.label(variable.to()));
      }
    }
  }

  /**
   * Calls a variable that has no name what the JVM would call it in the user's method: there it has
   * another number. The JVM takes the first that fits, so these come last.
   */
  private void writeNumbers(Label begin, Label end) {
    BitSet changed = new BitSet();
    for (Instruction i : analysis.body.code) {
      if (i.slot >= 0 && i.kind() != Opcode.Kind.LOAD) {
        changed.set(i.slot);
      }
    }
    int slot = 0;
    int number = analysis.method.isStatic() ? 1 : 0;
    for (ClassDesc type : analysis.method.parameters()) {
      boolean isNamed = number == 0 && !analysis.body.variables.isEmpty(); // this, twice the same
      if (!changed.get(slot) && !isNamed) {
        String name = number == 0 ? "this" : "<parameter".concat(number + ">");
        name(slot, name, begin, end);
      }
      number++;
      slot += Value.of(type).size();
    }
    for (int i = 0; i < analysis.body.maxLocals; i++) {
      name(i, "<local".concat(i + ">"), begin, end);
    }
  }

  private void name(int slot, String name, Label from, Label to) {
    if (out.isUsed(out.slots.of(slot), Value.INT)) {
      code.localVariable(out.slots.of(slot), name, ConstantDescs.CD_Object, from, to);
    }
  }

  private void name(Variable variable, Label from, Label to) {
    code.localVariable(
        out.slots.of(variable.info().slot()),
        variable.info().name().stringValue(),
        variable.info().typeSymbol(),
        from,
        to);
  }
}
