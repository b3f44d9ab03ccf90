package csp.demo.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The programs of the tutorial do what the tutorial says; {@link TutorialTest} shows it. */
final class LessonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          hello      | hello, world / hello, world
          greeter    | 1. hello, Ada / 2. hello, Tony / the greeter has ENDED
          average    | 4.0, on average 4.0 / 8.0, on average 6.0 / 9.0, on average 7.0
          squares    | 1 / 4 / 9 / 16 / 25
          wordstotal | 11 words in all
          sortingrow | 1 / 2 / 3 / 4
          doomed     | got 0 / got 1 / got 2 / sent 3, and nobody wants more / all ended well
          till       | banked 5
          timeout    | hello / silence
          fairness   | priSelect:  6 of 6 / fairSelect: 3 of 6
          refund     | chocolate / chocolate / sold out, back: 1
          fibonacci  | 0 / 1 / 1 / 2 / 3 / 5 / 8 / 13 / 21 / 34
          integrator | 0 / 1 / 3 / 6 / 10 / 15
          deadlock   | nothing moves
          turns      | 1: Ann / 2: Bob / 3: Cleo / 4: Ann / 5: Bob / 6: Cleo / 7: Ann
          race       | first: tortoise
          saferace   | first: nobody / first: tortoise
          """)
  void printsInThisOrder(String name, String lines) {
    assertEquals(List.of(lines.split(" / ")), Printed.by(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          words    | alphabet: 7 words / motto: 4 words / silence: 0 words
          bothways | the sink has ended / the source has ended
          choosing | no / yes
          exchange | 1 knows of 9 / 3 knows of 9 / 4 knows of 9 / 9 knows of 9
          bakery   | Ann has bread of 500 g of flour / Bob has bread of 500 g of flour
          swap     | a pear for an apple / an apple for a pear
          """)
  void printsInSomeOrder(String name, String sorted) {
    assertEquals(List.of(sorted.split(" / ")), Printed.sorted(Printed.by(name)));
  }

  @Test
  void aFailureNamesTheProcessAndWhatComesAfterItDoesNotRun() {
    List<String> printed = Printed.by("failing");
    assertEquals("2", printed.getFirst());
    assertTrue(printed.get(1).contains("'divide' failed"), printed::toString);
    assertEquals(2, printed.size());
  }

  @Test
  void termsReadFromLeftToRight() {
    List<String> printed = Printed.by("terms");
    assertEquals("(a ; b) ∥ c", printed.get(1));
    assertEquals("a ; (b ∥ c)", printed.get(2));
    assertTrue(printed.stream().noneMatch(line -> line.contains("never")));
  }

  @Test
  void breakfastKeepsTheOrderOfItsTerm() {
    List<String> printed = Printed.by("breakfast");
    assertEquals("((grind*2 ; brew) ∥ toast) ; eat", printed.getFirst());
    assertEquals(2, printed.stream().filter("grind the beans"::equals).count());
    assertTrue(printed.lastIndexOf("grind the beans") < printed.indexOf("brew the coffee"));
    assertEquals("eat", printed.getLast());
    assertEquals(6, printed.size());
  }

  @Test
  void aWeekHasFiveDaysOfWorkThenTwoOfRestAndSleepAfterEach() {
    List<String> printed = Printed.by("week");
    List<String> expected = new ArrayList<>(List.of("(work ; sleep)*5 ; (rest ; sleep)*2"));
    IntStream.range(0, 7).forEach(i -> expected.addAll(List.of(i < 5 ? "work" : "rest", "sleep")));
    assertEquals(expected, printed);
  }

  @Test
  void aBufferHoldsWhatItHasRoomForAndDrainsAfterItsClose() {
    List<String> printed = Printed.by("buffers");
    assertEquals("room for two: true, true", printed.get(3));
    assertEquals("it is full: false", printed.get(4));
    assertEquals("closed, and drained: b", printed.getLast());
  }

  @Test
  void theFractalIsSymmetricAndDrawnTheSameInAllWays() {
    List<String> picture = Printed.by("fractal");
    assertEquals(Fractal.ROWS, picture.size());
    assertEquals(picture.reversed(), picture);
    assertTrue(picture.get(Fractal.ROWS / 2).contains("#".repeat(30)));
    assertEquals(picture, Printed.by("fractalchoice"));
    assertEquals(picture, Printed.by("fractalfarm"));
  }

  @Test
  void poisonSendsEverybodyInTheShopHome() {
    List<String> printed = Printed.by("shop");
    assertEquals("the merchant has sold all 7 and closes", printed.getFirst());
    assertEquals(
        List.of(
            "Ann goes home",
            "Bob goes home",
            "Cleo goes home",
            "the merchant's wife puts the sweets away"),
        Printed.sorted(printed.subList(1, printed.size())));
  }

  /** What answer 5.3 says. */
  @Test
  void ifTheSweetsArePoisonedTheShopGoesOnUntilAllIsSold() {
    Channel<String> counter = Channel.create();
    Channel<String> sweets = Channel.create();
    sweets.poison();
    List<String> printed =
        Printed.by(
            Par.of(
                ShopProcesses.customer("Ann", counter, sweets),
                ShopProcesses.merchant(counter, 7)));
    assertEquals(List.of("the merchant has sold all 7 and closes", "Ann goes home"), printed);
  }

  @Test
  void whatIsClosedCanBeReadAndWhatIsPoisonedCannot() {
    List<String> printed = Printed.by("closing");
    assertEquals(List.of("after close: a", "after close: b"), printed.subList(0, 2));
    assertEquals("after poison: nothing", printed.getLast());
  }

  @Test
  void theMachineSellsOnlyWhatIsPaidFor() {
    assertEquals(
        List.of("for one coin: toffee", "for none: Optional.empty", "for two: chocolate"),
        Printed.by("vending"));
  }

  @Test
  void noRowerBeginsASecondStrokeBeforeAllHaveDoneTheFirst() {
    List<String> printed = Printed.by("rowers");
    assertEquals(6, printed.stream().distinct().count());
    assertTrue(printed.subList(0, 3).stream().allMatch(line -> line.startsWith("stroke 1")));
  }

  @Test
  void theScopeShowsASineAndACosine() {
    List<String> lines = Printed.by("scope");
    for (int i = 0; i < lines.size(); i++) {
      long sine = 20 + Math.round(20 * Math.sin(0.4 * i));
      assertTrue(lines.get(i).indexOf('o') >= 0, lines.get(i));
      assertTrue(lines.get(i).indexOf('*') == sine || lines.get(i).indexOf('o') == sine);
    }
    assertEquals(17, lines.size());
  }

  @Test
  void theOscilloscopeDrawsThreeTraces(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("oscilloscope.png");
    List<List<Double>> recorded = new ArrayList<>();
    Oscilloscope.network(new Random(1), recorded).start();
    assertEquals(Oscilloscope.SAMPLES, recorded.size());
    assertEquals(Math.sin(3 * Oscilloscope.STEP), recorded.get(3).get(0), 1e-12);
    assertEquals(Math.sin(0.5), recorded.get(11).get(1), 1e-12);
    assertTrue(recorded.stream().allMatch(sample -> Math.abs(sample.get(2)) < 2));

    BufferedImage picture = Traces.draw(recorded, Oscilloscope.STEP);
    int right = 72 + Traces.WIDTH - 6;
    int top = 44 + Traces.y(recorded.getLast().get(0));
    int[] corner = picture.getRGB(right, top - 10, 6, 20, null, 0, 6);
    assertTrue(IntStream.of(corner).anyMatch(pixel -> pixel == 0xFF0072B2), "no sine there");
    ImageIO.write(picture, "png", file.toFile());
    assertTrue(Files.size(file) > 1000);
  }

  @Test
  void theOscilloscopeWritesAFileWhereThereIsNoDisplay(@TempDir Path folder) {
    System.setProperty("java.awt.headless", "true");
    Path file = folder.resolve("scope.png");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Oscilloscope.main(file, new PrintStream(out, true, StandardCharsets.UTF_8));
    assertEquals("wrote " + file, out.toString(StandardCharsets.UTF_8).strip());
    assertTrue(Files.exists(file));
  }

  @Test
  void theTotalFollowsEveryChange() {
    assertEquals(
        List.of("3 pieces: 65", "10 pieces: 205", "without postage: 200"),
        Printed.by("spreadsheet"));
  }

  @Test
  void aRunnerThatFailsDoesNotEndTheSafeRace() {
    Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((_, _) -> {}); // it is told of the failure
    try {
      Race.Runner<String> stumbles = out -> CSPProcess.of("stumbles", LessonsTest::fail, out);
      List<Race.Runner<String>> runners = List.of(stumbles, RaceProcesses::tortoise);
      assertEquals(List.of("first: tortoise"), Printed.by(SafeRace.network(runners)));
      assertEquals(List.of("first: nobody"), Printed.by(SafeRace.network(List.of(stumbles))));
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(before);
    }
  }

  private static void fail(ChannelOutput<String> out) {
    throw new IllegalStateException("stumbles before " + out.name());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 5, 8})
  void philosophersWhoTakeTheLowerForkFirstAllEat(int n) {
    List<String> names = IntStream.range(0, n).mapToObj(i -> "philosopher " + i).toList();
    List<String> expected = names.stream().map(name -> name + " has eaten 100 times").toList();
    assertEquals(expected, Printed.sorted(Printed.by(Forks.table(names))));
  }
}
