package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.constant.ConstantDescs;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A frame has a field for each thing that is needed after a wait, and for nothing else. */
class LayoutTest {
  private final Read read = new Read();

  @Test
  void parametersAreAlwaysFields() {
    Layout layout = Read.layout(read.analysed("operands"));
    assertEquals(Set.of("local0Object", "local1Object", "local2Int"), layout.parameters());
  }

  @Test
  void anOperandThatAVariableHoldsHasNoField() {
    Analysis analysis = read.analysed("operands");
    assertEquals(
        Set.of("local1Object", "local2Int", "operand1Long"),
        Read.layout(analysis).savedAt(analysis.suspensions.get(0)));
  }

  @Test
  void variablesThatShareASlotShareAField() {
    Analysis analysis = read.analysed("sharedSlot");
    Layout layout = Read.layout(analysis);
    assertEquals(ConstantDescs.CD_Object, layout.typeOf("local2Object"));
    assertEquals(3, layout.fields().size());
  }

  @Test
  void nothingIsKeptOfAnObjectUnderConstruction() {
    Analysis analysis = read.analysed("underConstruction");
    assertEquals(
        Set.of("local1Object"), Read.layout(analysis).savedAt(analysis.suspensions.get(0)));
  }

  @Test
  void aResumedCopySavesOnlyWhatHasChanged() {
    Analysis analysis = read.analysed("copy");
    Layout layout = Read.layout(analysis);
    Copy resumed =
        new Copy(Copy.Place.STEP, false, List.of(analysis.suspensions.get(0)), analysis, layout);
    assertEquals(true, resumed.isUnchanged(0, "local0Object"));
    Copy called = new Copy(Copy.Place.CALL, true, List.of(), analysis, layout);
    assertEquals(false, called.isUnchanged(0, "local0Object"));
  }

  @Test
  void whatHasDiedIsForgotten() {
    Analysis analysis = read.analysed("deadAndAlive");
    Layout layout = Read.layout(analysis);
    Copy start = new Copy(Copy.Place.STEP, true, List.of(), analysis, layout);
    Suspension first = analysis.suspensions.get(0);
    Suspension third = analysis.suspensions.get(2);
    assertEquals(Set.of("local2Object"), start.staleAt(first), "the text given");
    Copy resumed = new Copy(Copy.Place.STEP, false, List.of(first), analysis, layout);
    assertEquals(Set.of("local0Object"), resumed.staleAt(third), "the channel read last");
  }
}
