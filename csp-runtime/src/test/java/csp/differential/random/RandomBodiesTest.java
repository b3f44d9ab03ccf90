package csp.differential.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import csp.differential.Compiling;
import csp.differential.Subject;
import csp.stress.Stress;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * Made-up bodies do the same compiled and on a virtual thread. To try one again, and to see its
 * source: {@code -Dcsp.differential.seed=17}.
 */
class RandomBodiesTest {
  private static final Logger LOGGER = Logger.getLogger("csp");

  private static Map<Long, Subject> subjects;

  @BeforeAll
  static void makeThemUp() throws Exception {
    LOGGER.setLevel(Level.OFF);
    Long one = Long.getLong("csp.differential.seed");
    subjects = one != null ? load(one, one + 1, "-g") : load(0, 100, "-g");
    if (one != null) {
      System.out.println(MadeUp.source(one));
    }
  }

  @AfterAll
  static void forgetThem() {
    subjects = null;
    LOGGER.setLevel(null);
  }

  private static Map<Long, Subject> load(long first, long end, String debugging) throws Exception {
    Map<String, String> sources =
        LongStream.range(first, end)
            .boxed()
            .collect(Collectors.toMap(MadeUp::className, MadeUp::source));
    ClassLoader loader = InMemory.compile(sources, debugging);
    Map<Long, Subject> loaded = new TreeMap<>();
    for (long seed = first; seed < end; seed++) {
      loaded.put(seed, MadeUp.subject(seed, loader));
    }
    return loaded;
  }

  @Test
  @DisplayName("A seeded generator of random ones: the same observable trace both ways")
  void madeUpBodiesDoTheSameBothWays() {
    MadeUpComparison.check(subjects);
  }

  @Test
  @Tag("stress")
  @EnabledIf("csp.stress.Stress#isLong")
  void soDoThoseThatNobodyHasTriedBefore() {
    Stress.repeat(
        4,
        seed -> {
          long first = Math.floorMod(seed, 1_000_000_000L);
          MadeUpComparison.check(load(first, first + 100, "-g"));
        });
  }

  @Test
  @DisplayName("Compiled with -g:none, traces say Unknown Source both ways")
  void soDoThoseWithoutLinesAndNames() throws Exception {
    MadeUpComparison.check(load(0, 20, "-g:none"));
  }

  @Test
  void aRecursionOnOneLineHasAllItsLevels() throws Exception {
    MadeUpComparison.check(load(1166, 1167, "-g"));
  }

  @Test
  @DisplayName("At least 95 of 100 random ones, shown by explain() to be compiled")
  void ninetyFiveOfAHundredAreCompiled() {
    Map<String, Long> reasons =
        subjects.values().stream()
            .map(Subject::explanation)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assumeTrue(reasons.keySet().stream().allMatch(Compiling::isPossible));
    long compiled =
        subjects.values().stream().filter(each -> Compiling.isCompiled(each.explanation())).count();
    assertTrue(compiled * 100 >= subjects.size() * 95, compiled + " are; " + reasons);
  }

  @Test
  void aSeedAlwaysMakesTheSame() {
    assertEquals(MadeUp.source(17), MadeUp.source(17));
  }
}
