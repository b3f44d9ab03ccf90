package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.bench.harness.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OptionsTest {
  @Test
  void allIsAll() {
    Options options = Options.parse(List.of());
    assertEquals(Task.ALL, options.tasks());
    assertEquals(Variant.ALL, options.variants());
    assertEquals(3, options.rounds());
  }

  @Test
  void quickIsLess() {
    Options options = Options.parse(List.of("--quick"));
    assertTrue(options.tasks().stream().allMatch(Task::quick));
    assertEquals(
        List.of("ours-compiled", "ours-virtual", "go", "kotlin", "jox"),
        options.variants().stream().map(Variant::name).toList());
    assertEquals(2, options.rounds());
  }

  @Test
  void onlyNamesWorkloadsAndPeers() {
    Options options = Options.parse(List.of("--only", "choice,memory-100000,go"));
    assertEquals(
        List.of(Kind.CHOICE, Kind.CHOICE_ONE, Kind.MEMORY),
        options.tasks().stream().map(Task::kind).distinct().toList());
    assertEquals(
        List.of("go", "go-1-core"), options.variants().stream().map(Variant::name).toList());
  }

  @Test
  void aPeerThatIsNamedIsMeasuredQuicklyToo() {
    Options options = Options.parse(List.of("--quick", "--only", "ring,jcsp"));
    assertEquals(List.of("ring-1000"), options.tasks().stream().map(Task::row).toList());
    assertEquals(List.of("jcsp"), options.variants().stream().map(Variant::name).toList());
  }

  @Test
  void whatIsUnknownIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--fast", "1")));
    assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--rounds")));
  }

  @Test
  void veryManyThreadsAreNotTried() {
    Variant jcsp = Options.parse(List.of("--only", "jcsp")).variants().getFirst();
    assertEquals(5000, jcsp.size(new Task(Kind.MEMORY, 100_000, false)));
    assertEquals("", jcsp.objection(new Task(Kind.MEMORY, 100_000, false)));
    assertTrue(jcsp.objection(new Task(Kind.TREE, 16, false)).contains("131072"));
  }
}
