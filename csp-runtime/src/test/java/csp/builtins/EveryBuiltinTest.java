package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Factories;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Every factory of this package stands in a table of tests with a vector, poison and close, or is
 * named here with tests of its own: first the vector and what is still delivered at the end, then
 * poison.
 */
final class EveryBuiltinTest {
  private static final Map<String, List<String>> APART =
      Map.of(
          "Sources.once",
              List.of(
                  "SourcesTest.onceWritesOneValueAndLeavesTheChannelOpen",
                  "SourcesTest.onceWritesOneValueAndLeavesTheChannelOpen"),
          "Sources.clock",
              List.of(
                  "TimedTest.aClockTellsTheTimeOnceAPeriod",
                  "TimedTest.aClockTellsTheTimeOnceAPeriod"),
          "Sinks.once",
              List.of("SinksTest.onceTakesOneValueAndLeavesTheRest", "SinksTest.onceEndsByPoison"),
          "Sinks.printer",
              List.of("SinksTest.aPrinterPrintsToSystemOut", "SinksTest.itEndsByPoison"),
          "Relays.regulate",
              List.of(
                  "TimedTest.whenTheInputIsClosedTheLastValueWaitsForItsTick",
                  "TimedTest.regulateWritesTheNewestValueOncePerPeriod",
                  "TimedTest.poisonOfEitherInputOfRegulatePassesToAllOthers"),
          "Routes.dynamicDelta",
              List.of(
                  "RoutesTest.outputsOfADynamicDeltaComeAndGo",
                  "ContractTest.poisonOfAnyChannelEndsItAndPassesToAllOthers"));

  @Test
  void everyFactoryIsTested() {
    List<Method> factories = Factories.beside(Sources.class, CSPProcess.class::isAssignableFrom);
    List<String> tested = tested();
    List<String> missing = new ArrayList<>();
    for (Method factory : factories) {
      if (!tested.remove(name(factory))) missing.add(name(factory));
    }
    assertEquals(List.of(), missing);
    assertTrue(factories.size() > 60, factories::toString);
  }

  @Test
  void theTestsOfTheOthersAreThere() {
    APART.values().stream()
        .flatMap(List::stream)
        .forEach(test -> Factories.assertTested(EveryBuiltinTest.class.getPackage(), test));
  }

  /** One name for each row, so that a factory with two forms needs two. */
  private static List<String> tested() {
    List<String> tested = new ArrayList<>(APART.keySet());
    Subjects.byClass()
        .forEach((home, subjects) ->
            subjects.forEach(
                subject -> tested.add(name(home, subject.name().replaceFirst(" .*", "")))));
    for (Arguments source : SourcesTest.sources()) tested.add("Sources." + source.get()[0]);
    for (Arguments sink : SinksTest.sinks()) tested.add("Sinks." + sink.get()[0]);
    return tested;
  }

  private static String name(Method factory) {
    return name(factory.getDeclaringClass(), factory.getName());
  }

  private static String name(Class<?> home, String factory) {
    return home.getSimpleName() + "." + factory;
  }
}
