package csp.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same bodies, from the bytecode that Eclipse makes of them. */
class EclipseTest {
  private static final Logger LOGGER = Logger.getLogger("csp");
  private static final Path SOURCES = Path.of("src/test/java/csp/differential/bodies");

  @TempDir static Path classes;

  private static BodyLoader loader;

  @BeforeAll
  static void compileThem() {
    LOGGER.setLevel(Level.OFF);
    String complaint = Eclipse.compile(SOURCES, classes, "-g");
    assertEquals("", complaint);
    loader = BodyLoader.of(classes);
  }

  @AfterAll
  static void forgetThem() throws IOException {
    loader.close();
    loader = null;
    LOGGER.setLevel(null);
  }

  static List<Subject> subjects() {
    return Subjects.all(loader);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("Two ways, one meaning, whoever has compiled it")
  void aBodyDoesTheSameBothWays(Subject subject) {
    List<String> differences = Comparison.differences(subject);
    if (!differences.isEmpty()) {
      fail(String.join("\n\n", differences));
    }
  }

  @Test
  @DisplayName(
      "What can be compiled to a process does not depend on who has compiled it to bytecode")
  void theSameBodiesAreCompiled() {
    List<String> explanations = subjects().stream().map(Subject::explanation).toList();
    assumeTrue(explanations.stream().allMatch(Compiling::isPossible), explanations.getFirst());
    assertEquals(compiled(Subjects.all()), compiled(subjects()));
  }

  private static List<String> compiled(List<Subject> subjects) {
    return subjects.stream()
        .filter(each -> Compiling.isCompiled(each.explanation()))
        .map(Subject::toString)
        .toList();
  }

  @Test
  void whatIsTriedIsTheOutputOfEclipse() throws IOException {
    for (Subject subject : subjects()) {
      Class<?> type = subject.body().getDeclaringClass();
      String name = type.getName().substring(type.getPackageName().length() + 1);
      String file = String.valueOf(type.getResource(name + ".class"));
      assertTrue(file.startsWith(classes.toUri().toURL().toString()), file);
    }
  }
}
