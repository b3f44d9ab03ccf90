package csp.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be compiled says why and where: as the comments in {@code Refused.java} expect. */
class RefusalTest {
  private static final Path SOURCE =
      Path.of("src/test/java/csp/differential/bodies", "Refused.java");
  private static final Pattern COMMENT = Pattern.compile("// because (.*)");

  static List<Subject> refused() {
    return Subjects.of("Refused", RefusalTest.class.getClassLoader());
  }

  @ParameterizedTest
  @MethodSource("refused")
  @DisplayName("virtual thread: because it ... (Refused.java:12)")
  void explainGivesTheReasonAndTheLine(Subject subject) throws IOException {
    String explanation = subject.explanation();
    assumeTrue(Compiling.isPossible(explanation), explanation);
    Matcher place = Pattern.compile(" \\(Refused\\.java:(\\d+)\\)$").matcher(explanation);
    assertTrue(place.find(), explanation);
    int line = Integer.parseInt(place.group(1));
    String expected = comment(Files.readAllLines(SOURCE).get(line - 1)).orElse("another line");
    assertTrue(
        explanation.contains(": virtual thread: because " + expected),
        () -> explanation + "\nexpected there: " + expected);
  }

  @Test
  void everyReasonIsGivenBySomeBody() throws IOException {
    List<String> explanations = refused().stream().map(Subject::explanation).toList();
    assumeTrue(Compiling.isPossible(explanations.getFirst()), explanations.getFirst());
    try (Stream<String> lines = Files.lines(SOURCE)) {
      List<String> missing =
          lines
              .flatMap(line -> comment(line).stream())
              .filter(reason -> explanations.stream().noneMatch(e -> e.contains(reason)))
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  private static Optional<String> comment(String line) {
    Matcher comment = COMMENT.matcher(line);
    return comment.find() ? Optional.of(comment.group(1)) : Optional.empty();
  }
}
