package csp.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bodies do the same compiled and on a virtual thread. */
class DifferentialTest {
  /** Failures of bodies are expected, and need not be printed. */
  private static final Logger LOGGER = Logger.getLogger("csp");

  @BeforeAll
  static void beQuiet() {
    LOGGER.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LOGGER.setLevel(null);
  }

  static List<Subject> subjects() {
    return Subjects.all();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  @DisplayName("Two ways, one meaning: the user sees no difference but speed")
  void aBodyDoesTheSameBothWays(Subject subject) {
    List<String> differences = Comparison.differences(subject);
    if (!differences.isEmpty()) {
      fail(String.join("\n\n", differences));
    }
  }

  @Test
  void atLeastTwoHundredBodiesAreCompiled() {
    List<String> explanations = subjects().stream().map(Subject::explanation).toList();
    assumeTrue(explanations.stream().allMatch(Compiling::isPossible), explanations.getFirst());
    long compiled = explanations.stream().filter(Compiling::isCompiled).count();
    assertTrue(compiled >= 200, compiled + " are");
  }

  @Test
  void whatIsExplainedAsCompiledRunsCompiled() {
    List<Subject> slow =
        subjects().stream()
            .filter(each -> Compiling.isCompiled(each.explanation()))
            .filter(each -> !Stage.isSeenToBeCompiled(each))
            .toList();
    assertEquals(List.of(), slow);
  }

  @Test
  @DisplayName("The test can fail: the factory of one body and another body are told apart")
  void aDifferenceIsSeenInEachOfTheSurroundings() {
    List<Subject> loops = Subjects.of("Loops", DifferentialTest.class.getClassLoader());
    Subject mixed = new Subject(loops.getFirst().factory(), loops.getLast().body());
    List<String> differences = Comparison.differences(mixed);
    for (Surroundings surroundings : Surroundings.values()) {
      if (surroundings != Surroundings.NOTHING) { // there is nothing to do differently
        assertTrue(
            differences.stream().anyMatch(each -> each.contains(", " + surroundings + "\n")),
            () -> surroundings + " is missing: " + differences);
      }
    }
    assertTrue(differences.getFirst().contains("\n* "), differences.getFirst());
  }
}
