package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Stack traces read as if the user's methods had run. */
class TracesTest {
  private static StackTraceElement frame(String type, String method, int line) {
    return new StackTraceElement(type, method, "Shop.java", line);
  }

  private static RuntimeException thrown(StackTraceElement... trace) {
    RuntimeException thrown = new RuntimeException("x");
    thrown.setStackTrace(trace);
    return thrown;
  }

  private static List<String> lines(Throwable thrown) {
    return Arrays.stream(thrown.getStackTrace()).map(StackTraceElement::toString).toList();
  }

  private static final StackTraceElement ENGINE =
      frame("csp.engine.stackless.StacklessProcess", "turn", 9);
  private static final StackTraceElement THREAD = frame("java.lang.Thread", "run", 8);

  @Test
  void aNameThatBeginsWithADigitIsNotTheNumberOfAnOverload() {
    RuntimeException thrown = thrown(frame("shop.Shop$2x$1$csph", "call", 3));
    Traces.rewrite(thrown);
    assertEquals(List.of("shop.Shop.2x(Shop.java:3)"), lines(thrown));
  }

  @Test
  void derivedFramesBecomeTheUsers() {
    RuntimeException thrown =
        thrown(
            frame("shop.Shop", "price", 3),
            frame("shop.Shop$sell$csp", "r2", 5),
            frame("shop.Shop$sell$csp", "step", -1),
            ENGINE,
            THREAD);
    Traces.rewrite(thrown);
    assertEquals(
        List.of("shop.Shop.price(Shop.java:3)", "shop.Shop.sell(Shop.java:5)"), lines(thrown));
  }

  @Test
  void helpersAndNestedClassesAndOverloads() {
    RuntimeException thrown =
        thrown(
            frame("Outer$Inner$read$3$csph", "call", 7),
            frame("Outer$a\u00b7b$csp", "step", 5),
            ENGINE);
    Traces.rewrite(thrown);
    assertEquals(List.of("Outer$Inner.read(Shop.java:7)", "Outer.a$b(Shop.java:5)"), lines(thrown));
  }

  @Test
  @DisplayName("The engine's own frames, above and below, are cut")
  void theEngineIsNotSeen() {
    RuntimeException thrown =
        thrown(
            frame("csp.engine.waiting.Refusals", "poisoned", 1),
            frame("shop.Shop$sell$csp", "start", 5),
            frame("shop.Shop$sell$csp", "step", -1),
            ENGINE,
            THREAD);
    Traces.rewrite(thrown);
    assertEquals(List.of("shop.Shop.sell(Shop.java:5)"), lines(thrown));
  }

  private static final Class<?> WEIGH = derived("shop.Shop$weigh$csph");
  private static final List<StackTraceElement> CALLERS =
      List.of(
          Traces.of(derived("shop.Shop$sell$csph"), 12),
          Traces.of(derived("shop.Shop$open$csp"), 20));

  private static final List<String> WHOLE =
      List.of(
          "shop.Shop.weigh(Shop.java:5)",
          "shop.Shop.sell(Shop.java:12)",
          "shop.Shop.open(Shop.java:20)");

  @Test
  void callersThatWaitOnTheHeapComeBack() {
    RuntimeException thrown =
        thrown(
            frame("shop.Shop$weigh$csph", "r1", 5),
            frame("shop.Shop$weigh$csph", "step", -1),
            ENGINE);
    Traces.complete(thrown, WEIGH, CALLERS);
    assertEquals(WHOLE, lines(thrown));
  }

  @Test
  void onItsWayOutATraceIsCompletedOnce() {
    RuntimeException thrown = thrown(frame("shop.Shop$weigh$csph", "r1", 5), ENGINE);
    Traces.complete(thrown, WEIGH, CALLERS);
    Traces.complete(thrown, derived("shop.Shop$sell$csph"), CALLERS.subList(1, 2));
    Traces.rewrite(thrown);
    assertEquals(WHOLE, lines(thrown));
  }

  @Test
  @DisplayName("Made with callers on the Java stack, thrown again from the heap")
  void callersThatWereThereAreNotAddedAgain() {
    RuntimeException thrown =
        thrown(
            frame("shop.Shop$weigh$csph", "call", 5),
            frame("shop.Shop$sell$csph", "r2", 12),
            frame("shop.Shop$sell$csph", "step", -1),
            ENGINE);
    Traces.complete(thrown, WEIGH, CALLERS);
    assertEquals(WHOLE, lines(thrown));
  }

  @Test
  void recursionHasEachLevelOnce() {
    Class<?> weigh = WEIGH;
    RuntimeException thrown = thrown(frame("shop.Shop$weigh$csph", "r1", 5), ENGINE);
    StackTraceElement again = Traces.of(weigh, 5);
    Traces.complete(thrown, weigh, List.of(again, again, CALLERS.get(1)));
    Traces.complete(thrown, weigh, List.of(again, CALLERS.get(1)));
    assertEquals(
        List.of(
            "shop.Shop.weigh(Shop.java:5)",
            "shop.Shop.weigh(Shop.java:5)",
            "shop.Shop.weigh(Shop.java:5)",
            "shop.Shop.open(Shop.java:20)"),
        lines(thrown));
  }

  @Test
  void whatWasMadeElsewhereStaysAsItIs() {
    RuntimeException thrown = thrown(frame("shop.Other", "make", 3), THREAD);
    Traces.complete(thrown, WEIGH, CALLERS);
    assertEquals(2, lines(thrown).size());
  }

  @Test
  void whatTheEngineThrowsStandsWhereTheProcessWaits() {
    RuntimeException thrown = thrown(ENGINE, THREAD);
    Traces.place(thrown, CALLERS);
    assertEquals(WHOLE.subList(1, 3), lines(thrown));
  }

  private static Class<?> derived(String name) {
    byte[] bytes = ClassFile.of().build(ClassDesc.of(name), b -> {});
    Class<?> type =
        new ClassLoader() {
          Class<?> define() {
            return defineClass(name, bytes, 0, bytes.length);
          }
        }.define();
    SourceFiles.put(type, "Shop.java");
    return type;
  }

  @Test
  void causesAndSuppressedExceptionsToo() {
    RuntimeException thrown = thrown(frame("shop.Shop$sell$csp", "start", 9), ENGINE);
    RuntimeException cause =
        thrown(
            frame("shop.Shop$weigh$csph", "call", 5),
            frame("shop.Shop$sell$csp", "start", 7),
            ENGINE);
    RuntimeException suppressed = thrown(frame("shop.Shop$sell$csp", "start", 8), ENGINE);
    thrown.initCause(cause);
    thrown.addSuppressed(suppressed);
    suppressed.addSuppressed(thrown); // a cycle
    Traces.rewrite(thrown);
    assertEquals(List.of("shop.Shop.sell(Shop.java:9)"), lines(thrown));
    assertEquals(
        List.of("shop.Shop.weigh(Shop.java:5)", "shop.Shop.sell(Shop.java:7)"), lines(cause));
    assertEquals(List.of("shop.Shop.sell(Shop.java:8)"), lines(suppressed));
  }

  @Test
  @DisplayName("Compiled with -g:none: Unknown Source, as elsewhere")
  void framesWithoutLines() {
    StackTraceElement step = new StackTraceElement("Shop$sell$csp", "step", null, -1);
    StackTraceElement copy = new StackTraceElement("Shop$sell$csp", "r1", null, -1);
    RuntimeException oneEntry = thrown(step, ENGINE);
    RuntimeException copies = thrown(copy, step, ENGINE);
    Traces.rewrite(oneEntry);
    Traces.rewrite(copies);
    assertEquals(List.of("Shop.sell(Unknown Source)"), lines(oneEntry));
    assertEquals(List.of("Shop.sell(Unknown Source)"), lines(copies));
  }

  @Test
  void tracesWithoutDerivedFramesStayAsTheyAre() {
    RuntimeException thrown = thrown(frame("shop.Main", "main", 3), ENGINE, THREAD);
    Traces.rewrite(thrown);
    assertEquals(3, lines(thrown).size());
  }
}
