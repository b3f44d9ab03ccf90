package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.ChannelOutput;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.lang.constant.ConstantDescs;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The types of variables and operands are those that the verifier knows. */
class SimulationTest {
  private final Read read = new Read();

  @Test
  void operandsBelowAReadHaveTheirTypes() {
    Analysis analysis = read.analysed("operands");
    List<Value> operands = analysis.suspensions.get(0).operands;
    assertEquals(ChannelOutput.class.describeConstable().orElseThrow(), operands.get(0).type());
    assertEquals(Value.LONG, operands.get(1));
    assertEquals(2, operands.size());
  }

  @Test
  @DisplayName("An operand is a copy of the variable it was loaded from")
  void copiesAreKnown() {
    List<Value> operands = read.analysed("operands").suspensions.get(0).operands;
    assertEquals(1, operands.get(0).copyOf());
    assertEquals(-1, operands.get(1).copyOf());
  }

  @Test
  void aVariableThatChangesHasNoCopies() {
    Machine machine = new Machine(new State(new Value[] {Value.INT, Value.LONG}, null));
    machine.load(0);
    machine.load(0);
    assertEquals(0, machine.state().fromTop(0).copyOf());
    machine.forgetCopies(0);
    assertEquals(List.of(Value.INT, Value.INT), machine.state().operands(0));
  }

  @Test
  void anObjectIsNewUntilItsConstructorReturns() {
    Analysis analysis = read.analysed("underConstruction");
    Suspension inside = analysis.suspensions.get(0);
    assertTrue(inside.operands.get(1).isNew());
    assertTrue(inside.operands.get(2).isNew());
    assertTrue(analysis.isDelayed(inside.operands.get(1)));
    State after = analysis.stateBefore(analysis.suspensions.get(1).index());
    assertFalse(after.fromTop(0).isNew());
    assertEquals(1, analysis.delayed.cardinality(), "the one without a read inside is not delayed");
  }

  @Test
  void wideValuesAreShuffledWhole() {
    Machine machine = new Machine(new State(new Value[0], null));
    machine.push(Value.INT);
    machine.push(Value.DOUBLE);
    machine.duplicate(2, 1);
    assertEquals(List.of(Value.DOUBLE, Value.INT, Value.DOUBLE), machine.state().operands(0));
    machine.popSlots(2);
    assertEquals(1, machine.state().height() - 1);
  }

  @Test
  void nullIsOfEveryType() {
    Machine machine = new Machine(new State(new Value[] {Value.NULL}, null));
    machine.load(0);
    assertEquals(0, machine.state().fromTop(0).copyOf());
    assertEquals(ConstantDescs.CD_Object, machine.state().fromTop(0).type());
  }

  @ParameterizedTest
  @DisplayName("All operands are accounted for, in classes great and small")
  @ValueSource(
      classes = {
        Tiny.class,
        Simulation.class,
        java.util.HashMap.class,
        java.util.Formatter.class,
        java.util.regex.Pattern.class,
        java.math.BigDecimal.class,
        java.util.concurrent.ConcurrentHashMap.class,
      })
  void theStackIsAsDeepAsTheClassFileSays(Class<?> type) throws Exception {
    String file = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      var model = ClassFile.of().parse(in.readAllBytes());
      for (MethodModel method : model.methods()) {
        MethodBody body = MethodBody.of(method, model.constantPool());
        if (body != null && !method.methodName().equalsString("<init>")) {
          body.readTypes();
          check(method, body);
        }
      }
    }
  }

  private static void check(MethodModel method, MethodBody body) {
    boolean isStatic = method.flags().has(java.lang.reflect.AccessFlag.STATIC);
    var owner = method.parent().orElseThrow().thisClass().asSymbol();
    var states =
        Simulation.of(body, Descriptors.parameters(owner, isStatic, method.methodTypeSymbol()));
    int deepest = 0;
    for (int i = 0; i < states.length; i++) {
      if (states[i] != null) {
        int slots = 0;
        for (Value operand : states[i].operands(0)) {
          slots += operand.size();
        }
        deepest = Math.max(deepest, slots);
        if (body.code[i].kind() == java.lang.classfile.Opcode.Kind.RETURN) {
          int result = body.code[i].opcode == java.lang.classfile.Opcode.RETURN ? 0 : 1;
          assertTrue(states[i].height() >= result, method + " at " + i);
        }
      }
    }
    int said = ((CodeAttribute) method.code().orElseThrow()).maxStack();
    assertTrue(deepest <= said, method + ": " + deepest + " > " + said);
    assertTrue(deepest >= said - 2, method + ": " + deepest + " of " + said);
  }
}
