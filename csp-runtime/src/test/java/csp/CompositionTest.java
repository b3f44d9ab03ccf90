package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CompositionTest {
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());

  private CSPProcess says(String name) {
    return CSPProcess.of(name, () -> log.add(name));
  }

  @Test
  @DisplayName("toString(): the term: (writer ∥ reader) ; tick*3")
  void aTermIsWrittenAsItIsMeant() {
    CSPProcess a = says("a");
    CSPProcess b = says("b");
    CSPProcess c = says("c");
    assertEquals("(a ∥ b) ; c*3", a.par(b).then(c.times(3)).toString());
    assertEquals("(a ; b) ∥ c", a.then(b).par(c).toString());
    assertEquals("(a ; b)*2*3", a.then(b).times(2).times(3).toString());
    assertEquals("both(a ∥ b) ; c", a.par(b).named("both").then(c).toString());
    assertEquals("a.daemon() ∥ (b ∥ c).daemon()", Par.of(a.daemon(), b.par(c).daemon()).toString());
    assertEquals("SKIP ; a", Seq.of(Par.of(), a).toString());
  }

  @Test
  @DisplayName("then: associative; flattened")
  void sequencesAreFlattened() {
    CSPProcess a = says("a");
    assertEquals("a ; a ; a ; a", a.then(a).then(a.then(a)).toString());
    assertEquals("a ; a ; a", Seq.of(Seq.of(a, a), a).toString());
    assertEquals("x(a ; a) ; a", a.then(a).named("x").then(a).toString());
  }

  @Test
  @DisplayName("par on an unnamed Par adds to it; Par.of(Par.of(a, b), c) stays nested")
  void parAddsToAnUnnamedPar() {
    CSPProcess a = says("a");
    assertEquals("a ∥ a ∥ a", a.par(a).par(a).toString());
    assertEquals("(a ∥ a) ∥ a", Par.of(Par.of(a, a), a).toString());
    assertEquals("x(a ∥ a) ∥ a", a.par(a).named("x").par(a).toString());
    assertEquals("(a ∥ a).daemon() ∥ a", a.par(a).daemon().par(a).toString());
  }

  @Test
  void extendingOneTermInTwoWaysChangesNeither() {
    CSPProcess base = says("a").then(says("b"));
    CSPProcess one = base.then(says("c"));
    CSPProcess two = base.then(says("d"));
    assertEquals("a ; b ; c | a ; b ; d | a ; b", one + " | " + two + " | " + base);
  }

  @Test
  @DisplayName("empty is Skip; times(0) is Skip; negative: IllegalArgumentException")
  void nothingIsSkip() {
    assertSame(Skip.SKIP, Seq.of());
    assertSame(Skip.SKIP, Par.of(List.of()));
    assertSame(Skip.SKIP, says("a").times(0));
    assertThrows(IllegalArgumentException.class, () -> says("a").times(-1));
    Skip.SKIP.start();
    Skip.SKIP.par(Skip.SKIP).then(Skip.SKIP).times(5).named("nothing").start();
    Skip.SKIP.spawn().join();
  }

  @Test
  void nullIsRefusedWithAClearText() {
    CSPProcess a = says("a");
    CSPProcess[] withNull = {a, null};
    NullPointerException e = assertThrows(NullPointerException.class, () -> Par.of(withNull));
    assertEquals("process 1 of 2 is null", e.getMessage());
    assertThrows(NullPointerException.class, () -> a.then(null));
    assertThrows(NullPointerException.class, () -> a.named(null));
    assertThrows(NullPointerException.class, () -> CSPProcess.of("x", (Body) null));
    assertThrows(NullPointerException.class, () -> CSPServer.of("x", (Body) null));
  }

  @Test
  @DisplayName("Mixed nesting to any depth means what it says")
  void mixedNestingRunsEverythingInOrder() {
    CountDownLatch met = new CountDownLatch(2);
    CSPProcess meets =
        CSPProcess.of(
            "meets",
            () -> {
              met.countDown();
              met.await(); // ends only if both run at the same time
              log.add("met");
            });
    Seq.of(says("a"), Par.of(Seq.of(meets, Par.of()), meets), says("b").times(2)).start();
    assertEquals(List.of("a", "met", "met", "b", "b"), log);
  }

  @Test
  @DisplayName("The same value can be started many times, also at once; every start is a fresh run")
  void aDescriptionMayBeStartedOftenAndAtOnce() {
    AtomicInteger runs = new AtomicInteger();
    CSPProcess once = CSPProcess.of("once", runs::incrementAndGet);
    Par.of(once, once, once).start();
    once.start();
    once.run();
    Execution first = once.spawn();
    Execution second = once.spawn();
    first.join();
    second.join();
    assertEquals(7, runs.get());
  }

  @Test
  @DisplayName("Execution.name(), named(String): names are for people")
  void namesAreThreadNamesToo() {
    List<String> names = new ArrayList<>();
    CSPProcess p = CSPProcess.of("p", () -> names.add(Thread.currentThread().getName()));
    p.then(p.named("q")).then(p).start();
    assertEquals(List.of("p", "q", "p"), names);
    assertEquals("q", p.named("q").name());
    assertEquals("p ; p", p.then(p).name());
    assertTrue(p.times(1).name().startsWith("p"));
    assertEquals(60, Par.of(Collections.nCopies(1000, p)).name().length());
  }

  @Test
  void methodReferencesTakeTheirArguments() {
    CSPProcess.of("one", log::add, "1")
        .then(CSPProcess.of("two", (a, b) -> log.add(a + b), "2", 3))
        .then(CSPProcess.of("three", (a, b, c) -> log.add(a + b + c), "4", 5, 6))
        .start();
    assertEquals(List.of("1", "23", "456"), log);
  }

  @Test
  void explainTellsHowEachProcessRunsOnce() {
    CSPProcess a = says("a");
    String[] lines = a.then(says("b").times(3)).par(a).explain().split(System.lineSeparator());
    assertEquals(2, lines.length);
    String mode = System.getProperty("csp.execution", "auto");
    String kind = mode.equals("platform") ? "platform" : "virtual";
    assertTrue(lines[0].startsWith("a: " + kind + " thread: because "), lines[0]);
    assertTrue(lines[1].startsWith("b: " + kind + " thread: because "), lines[1]);
  }
}
