package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class ArgumentsTest {
  @TempDir private Path folder;

  @Test
  void theyAreTakenInTheirOrderAndOptionsFromAnywhere() {
    Arguments given = Arguments.of("7", "-n", "3", "a/b");
    assertEquals(OptionalInt.of(3), given.option("-n", "things", 1, 9));
    assertEquals(OptionalInt.empty(), given.option("-m", "things", 1, 9));
    assertEquals(7, given.number("meals", 1, 1, 9));
    assertTrue(given.hasMore());
    assertEquals(Path.of("a/b"), given.path(Path.of("c")));
    assertFalse(given.hasMore());
    assertEquals(Path.of("c"), given.path(Path.of("c")));
    assertEquals(1, given.number("meals", 1, 1, 9));
    given.end();
  }

  @Test
  void whatIsWrongIsNamed() {
    assertRefused(
        "meals: a number from 1 to 9, not \"-1\"",
        () -> Arguments.of("-1").number("meals", 1, 1, 9));
    assertRefused(
        "-n meals: a number from 1 to 9, not \"\"",
        () -> Arguments.of("-n").option("-n", "meals", 1, 9));
    assertRefused(
        "there is no option --help", () -> Arguments.of("--help").number("meals", 1, 1, 9));
    assertRefused("there is no option -1", () -> Arguments.of("-1").path(folder));
    assertRefused("there is no option -x", () -> Arguments.of("-x").end());
    assertRefused("\"x\" is one too many", () -> Arguments.of("x").end());
  }

  @Test
  void aFileThatCannotBeWrittenIsNamedBeforeTheWorkBegins() throws Exception {
    Path file = folder.resolve("a.png");
    assertEquals(file, Arguments.of(file.toString()).output(folder));
    Files.createFile(file);
    assertEquals(file, Arguments.of(file.toString()).output(folder));
    assertRefused(
        "cannot write " + folder + ": a folder",
        () -> Arguments.of(folder.toString()).output(file));
    Path nowhere = folder.resolve("nowhere");
    assertRefused(
        "cannot write " + nowhere.resolve("a.png") + ": there is no folder " + nowhere,
        () -> Arguments.of(nowhere.resolve("a.png").toString()).output(file));
  }

  private static void assertRefused(String message, Executable taken) {
    assertEquals(message, assertThrows(WrongArgument.class, taken).getMessage());
  }
}
