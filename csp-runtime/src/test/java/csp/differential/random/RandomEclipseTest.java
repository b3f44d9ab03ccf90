package csp.differential.random;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import csp.differential.Compiling;
import csp.differential.Eclipse;
import csp.differential.Subject;
import csp.stress.Stress;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Made-up bodies, from the bytecode that Eclipse makes of them. */
class RandomEclipseTest {
  private static final Logger LOGGER = Logger.getLogger("csp");

  /** It has an error of its own, of which it dies, in about one of a hundred. */
  private static final String ITS_OWN_ERROR = "Internal compiler error";

  @TempDir Path folder;

  @BeforeAll
  static void beQuiet() {
    LOGGER.setLevel(Level.OFF);
  }

  @AfterAll
  static void speakAgain() {
    LOGGER.setLevel(null);
  }

  @Test
  @DisplayName("The same observable trace both ways, whoever has compiled it")
  void madeUpBodiesDoTheSameBothWays() throws Exception {
    Map<Long, Subject> subjects = load(0, 40, "-g");
    MadeUpComparison.check(subjects);
    List<String> explanations =
        subjects.values().stream().map(Subject::explanation).filter(Compiling::isPossible).toList();
    assumeTrue(!explanations.isEmpty());
    assertTrue(explanations.stream().allMatch(Compiling::isCompiled), explanations::toString);
  }

  @Test
  void soDoThoseWithoutLinesAndNames() throws Exception {
    MadeUpComparison.check(load(40, 50, "-g:none"));
  }

  @Test
  @Tag("stress")
  @EnabledIf("csp.stress.Stress#isLong")
  void soDoThoseThatNobodyHasTriedBefore() {
    Stress.repeat(
        2,
        seed -> {
          long first = Math.floorMod(seed, 1_000_000_000L);
          for (long next = first; next < first + 50; next++) {
            MadeUpComparison.check(load(next, next + 1, "-g"));
          }
        });
  }

  /** Returns those made up from these seeds; none if Eclipse dies of one. */
  private Map<Long, Subject> load(long first, long end, String debugging) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("sources" + first));
    Path classes = Files.createDirectories(folder.resolve("classes" + first));
    for (long seed = first; seed < end; seed++) {
      Files.writeString(sources.resolve(MadeUp.name(seed) + ".java"), MadeUp.source(seed));
    }
    String complaint = Eclipse.compile(sources, classes, debugging);
    if (complaint.contains(ITS_OWN_ERROR) && end - first == 1) {
      return Map.of();
    }
    assertTrue(complaint.isEmpty(), complaint);
    Map<Long, Subject> loaded = new TreeMap<>();
    for (long seed = first; seed < end; seed++) {
      loaded.put(seed, MadeUp.subject(seed, loader(classes)));
    }
    return loaded;
  }

  private static ClassLoader loader(Path classes) throws IOException {
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, RandomEclipseTest.class.getClassLoader());
  }
}
