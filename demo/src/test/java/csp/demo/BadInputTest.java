package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Demos.Demo;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with what a demo is given: one line that begins with its name, a non-zero exit,
 * and nothing else. What each of them takes is read from its line in the list, so that is true too.
 */
final class BadInputTest {
  private static final Pattern ARGUMENT = Pattern.compile("\\[([^]]+)](\\.\\.\\.)?");

  @TempDir private Path folder;

  static List<Demo> demos() {
    return Demos.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void anOptionThatThereIsNot(Demo demo) throws Exception {
    assertRefused(demo, "--no-such-option");
    assertRefused(demo, "-x");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void aNumberThatIsNone(Demo demo) throws Exception {
    List<String> takes = arguments(demo);
    for (int i = 0; i < takes.size(); i++) {
      if (isPath(takes.get(i)) || isOption(takes.get(i))) continue;
      for (String wrong : List.of("many", "-1", "", "1.5", "99999999999")) {
        List<String> given = new ArrayList<>(Collections.nCopies(i, "2"));
        given.add(wrong);
        assertRefused(demo, given.toArray(String[]::new));
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void anOptionWithoutItsNumber(Demo demo) throws Exception {
    for (String takes : arguments(demo)) {
      if (!isOption(takes)) continue;
      String option = takes.substring(0, takes.indexOf(' '));
      for (String wrong : List.of("many", "-1", "")) assertRefused(demo, option, wrong);
      assertRefused(demo, option);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void onePlaceTooMany(Demo demo) throws Exception {
    List<String> given = new ArrayList<>();
    for (String takes : arguments(demo)) {
      if (takes.endsWith("...")) return;
      if (!isOption(takes)) given.add(isPath(takes) ? folder.resolve("a").toString() : "2");
    }
    given.add("2");
    assertRefused(demo, given.toArray(String[]::new));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("demos")
  void aPictureThatCannotBe(Demo demo) throws Exception {
    List<String> takes = arguments(demo);
    int file = takes.indexOf("file");
    if (file < 0) return;
    if (takes.contains("width")) assertRefused(demo, "0");
    Path nowhere = folder.resolve("nowhere").resolve("a.png");
    for (Path wrong : List.of(folder, nowhere)) {
      List<String> given = new ArrayList<>(Collections.nCopies(file, "2"));
      given.add(wrong.toString());
      assertRefused(demo, given.toArray(String[]::new));
    }
    assertFalse(Files.exists(nowhere));
  }

  private static List<String> arguments(Demo demo) {
    return ARGUMENT
        .matcher(demo.line())
        .results()
        .map(m -> m.group().replaceAll("[\\[\\]]", ""))
        .toList();
  }

  private static boolean isOption(String argument) {
    return argument.startsWith("-");
  }

  private static boolean isPath(String argument) {
    return argument.matches("(file|folder|recording|file or folder)(\\.\\.\\.)?");
  }

  private static void assertRefused(Demo demo, String... args) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    List<String> all = new ArrayList<>(List.of(demo.name()));
    all.addAll(List.of(args));
    try (PrintStream o = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream e = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      assertEquals(
          Demos.WRONG, Demos.run(Demos.ALL, o, e, all.toArray(String[]::new)), all::toString);
    }
    String line = err.toString(StandardCharsets.UTF_8);
    assertEquals(1, line.lines().count(), line);
    assertTrue(line.startsWith(demo.name() + ": "), line);
    assertEquals(0, out.size());
  }
}
