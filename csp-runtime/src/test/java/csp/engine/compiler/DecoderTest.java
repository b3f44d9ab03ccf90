package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.IncrementInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every method of classes great and small is read as the class-file library reads it. */
class DecoderTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        Tiny.class,
        Decoder.class,
        ClassFile.class,
        String.class,
        java.util.HashMap.class,
        java.util.Formatter.class,
        java.util.regex.Pattern.class,
        java.math.BigDecimal.class,
        java.util.concurrent.ConcurrentHashMap.class,
      })
  void itAgreesWithTheLibrary(Class<?> type) throws Exception {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    int methods = 0;
    try (InputStream in = type.getResourceAsStream(file)) {
      var model = ClassFile.of().parse(in.readAllBytes());
      for (MethodModel method : model.methods()) {
        MethodBody body = MethodBody.of(method, model.constantPool());
        if (body != null) {
          compare((CodeAttribute) method.code().orElseThrow(), body, method.toString());
          methods++;
        }
      }
    }
    assertTrue(methods > 0, "no code in " + type);
  }

  private static void compare(CodeAttribute code, MethodBody body, String where) {
    List<java.lang.classfile.Instruction> expected = new ArrayList<>();
    Map<Label, Integer> labels = new IdentityHashMap<>();
    List<Integer> lines = new ArrayList<>();
    int line = 0;
    for (CodeElement element : code) {
      if (element instanceof LabelTarget target) {
        labels.put(target.label(), expected.size());
      } else if (element instanceof LineNumber number) {
        line = number.line();
      } else if (element instanceof java.lang.classfile.Instruction instruction) {
        expected.add(instruction);
        lines.add(line);
      }
    }
    assertEquals(expected.size(), body.code.length, where);
    for (int i = 0; i < body.code.length; i++) {
      Instruction actual = body.code[i];
      String at = where + " at " + i;
      assertEquals(expected.get(i).opcode().kind(), actual.kind(), at);
      assertEquals(lines.get(i), actual.line, at);
      compare(expected.get(i), actual, labels, at);
    }
    assertEquals(code.exceptionHandlers().size(), body.handlers.size(), where);
    for (int i = 0; i < body.handlers.size(); i++) {
      var handler = code.exceptionHandlers().get(i);
      var actual = body.handlers.get(i);
      assertEquals(labels.get(handler.handler()), actual.handler(), where);
      assertEquals(labels.get(handler.tryStart()), actual.from(), where);
      assertEquals(labels.get(handler.tryEnd()), actual.to(), where);
    }
  }

  private static void compare(
      java.lang.classfile.Instruction expected,
      Instruction actual,
      Map<Label, Integer> labels,
      String at) {
    switch (expected) {
      case LoadInstruction load -> {
        assertEquals(load.slot(), actual.slot, at);
        assertEquals(load.typeKind(), actual.moves(), at);
      }
      case StoreInstruction store -> {
        assertEquals(store.slot(), actual.slot, at);
        assertEquals(store.typeKind(), actual.moves(), at);
      }
      case IncrementInstruction increment -> {
        assertEquals(increment.slot(), actual.slot, at);
        assertEquals(increment.constant(), actual.number, at);
      }
      case BranchInstruction branch ->
          assertEquals(labels.get(branch.target()), actual.targets[0], at);
      case TableSwitchInstruction chosen ->
          compare(chosen.defaultTarget(), chosen.cases(), actual, labels, at);
      case LookupSwitchInstruction chosen ->
          compare(chosen.defaultTarget(), chosen.cases(), actual, labels, at);
      default -> assertEquals(expected.opcode(), actual.opcode, at);
    }
  }

  private static void compare(
      Label otherwise,
      List<SwitchCase> cases,
      Instruction actual,
      Map<Label, Integer> labels,
      String at) {
    assertEquals(labels.get(otherwise), actual.targets[0], at);
    for (SwitchCase expected : cases) {
      boolean found = false;
      for (int i = 0; i < actual.cases.length; i++) {
        found |=
            actual.cases[i] == expected.caseValue()
                && actual.targets[i + 1] == labels.get(expected.target());
      }
      assertTrue(found, at);
    }
  }
}
