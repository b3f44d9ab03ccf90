package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Demos.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DemosTest {
  /** It serves for ever; it has tests of its own. */
  private static final Set<String> APART = Set.of("webserver");

  private final List<String> given = new ArrayList<>();
  private final List<Demo> demos =
      List.of(
          new Demo("ring", "passes a token", _ -> {}),
          new Demo("count", "counts words", args -> given.addAll(List.of(args))),
          new Demo("sum", "adds", args -> Arguments.of(args).number("summands", 2, 1, 9)));

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

  @Test
  void withoutANameTheListIsPrintedOneLineEach() throws Exception {
    assertEquals(0, run());
    List<String> lines = printed();
    assertEquals(4, lines.size());
    assertEquals("  ring   passes a token", lines.get(1));
    assertEquals("  count  counts words", lines.get(2));
  }

  @Test
  void anUnknownNameIsNamedThenTheListThenANonZeroExit() throws Exception {
    assertEquals(Demos.UNKNOWN, run("rign"));
    List<String> lines = printed();
    assertEquals("There is no demo \"rign\". These are the demos:", lines.get(0));
    assertEquals(4, lines.size());
  }

  @Test
  void aDemoIsGivenTheArgumentsAfterItsName() throws Exception {
    assertEquals(0, run("count", "a folder", "-v"));
    assertEquals(List.of("a folder", "-v"), given);
    assertTrue(printed().isEmpty());
  }

  @Test
  void aWrongArgumentIsOneLineAndANonZeroExit() throws Exception {
    for (String wrong : List.of("0", "10", "-1", "many", "99999999999", "")) {
      complained.reset();
      assertEquals(Demos.WRONG, run("sum", wrong));
      assertEquals(
          List.of("sum: summands: a number from 1 to 9, not \"" + wrong + "\""),
          complained.toString(StandardCharsets.UTF_8).lines().toList());
    }
    assertTrue(printed().isEmpty());
  }

  @Test
  void everyDemoRunsByItsName() {
    for (Demo demo : Demos.ALL) {
      if (APART.contains(demo.name())) continue;
      String shown =
          Console.printedBy(() -> assertEquals(0, run(Demos.ALL, demo.name()), demo.name()));
      assertFalse(shown.isBlank(), demo.name());
    }
  }

  @Test
  void everyDemoHasANameOfItsOwnAndOneLine() {
    List<String> names = Demos.ALL.stream().map(Demo::name).toList();
    assertEquals(names.stream().distinct().toList(), names);
    for (Demo demo : Demos.ALL) {
      assertTrue(demo.name().matches("[a-z0-9]+"), demo.name());
      assertFalse(demo.line().isBlank() || demo.line().contains("\n"), demo.name());
    }
  }

  private int run(String... args) throws Exception {
    return run(demos, args);
  }

  private int run(List<Demo> demos, String... args) throws Exception {
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(complained, true, StandardCharsets.UTF_8)) {
      return Demos.run(demos, out, err, args);
    }
  }

  private List<String> printed() {
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
