package csp.demo.tutorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.demo.sensors.SensorsNetwork;
import csp.demo.tutorial.pictures.Picture;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the tutorial are drawn from its programs; {@code -Dcsp.pictures=rewrite} draws
 * them again.
 */
final class PicturesTest {
  private static final Path FOLDER = Path.of("tutorial", "pictures");

  private static final String SCREEN = "screen.png";
  private static final boolean REWRITE = "rewrite".equals(System.getProperty("csp.pictures"));

  private static final Map<String, CSPProcess> NETWORKS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("squares", Squares.network()),
              Map.entry("wordstotal", WordsTotal.network()),
              Map.entry("sortingrow", SortingRow.network(List.of(3, 1, 4, 2))),
              Map.entry("doomed", Doomed.network()),
              Map.entry("shop", Shop.network()),
              Map.entry("bothways", BothWays.network()),
              Map.entry("choosing", Choosing.network()),
              Map.entry("vending", VendingMachine.network()),
              Map.entry("rowers", Rowers.crew()),
              Map.entry("fibonacci", Fibonacci.network()),
              Map.entry("scope", Scope.network()),
              Map.entry("oscilloscope", Oscilloscope.network(new Random(1), new ArrayList<>())),
              Map.entry("sensors", SensorsNetwork.network()),
              Map.entry("integrator", Integrator.network()),
              Map.entry("deadlock", Deadlock.network()),
              Map.entry("exchange", Exchange.ring(List.of(3, 9, 4, 1))),
              Map.entry("bakery", Bakery.network()),
              Map.entry("fractalfarm", FractalFarm.network()),
              Map.entry("spreadsheet", Spreadsheet.network()),
              Map.entry("breakfast", Breakfast.breakfast())));

  @Test
  void everyPictureIsThatOfItsProgram() throws Exception {
    if (REWRITE) Files.createDirectories(FOLDER);
    for (Map.Entry<String, CSPProcess> network : NETWORKS.entrySet()) {
      Path file = FOLDER.resolve(network.getKey() + ".svg");
      String picture =
          network.getKey().equals("breakfast")
              ? Picture.ofTerm(network.getValue())
              : Picture.ofNetwork(network.getValue());
      if (REWRITE) Files.writeString(file, picture);
      assertEquals(
          picture,
          Files.exists(file) ? Files.readString(file).replace("\r\n", "\n") : "",
          file + " is out of date: -Dcsp.pictures=rewrite");
    }
  }

  /** Letters look different elsewhere; the traces do not. */
  @Test
  void theScreenOfTheOscilloscopeIsWhatItShows() throws Exception {
    List<List<Double>> recorded = new ArrayList<>();
    Oscilloscope.network(new Random(1), recorded).start();
    BufferedImage drawn = Traces.draw(recorded, Oscilloscope.STEP);
    File file = FOLDER.resolve(SCREEN).toFile();
    if (REWRITE) ImageIO.write(drawn, "png", file);
    BufferedImage shown = ImageIO.read(file);
    assertEquals(drawn.getWidth(), shown.getWidth());
    assertEquals(drawn.getHeight(), shown.getHeight());
    int different = 0;
    for (int x = 0; x < drawn.getWidth(); x++) {
      for (int y = 0; y < drawn.getHeight(); y++) {
        if (drawn.getRGB(x, y) != shown.getRGB(x, y)) different++;
      }
    }
    assertTrue(different < drawn.getWidth() * drawn.getHeight() / 50, different + " pixels");
  }

  @Test
  void noPictureIsLeftOver() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        assertTrue(name.equals(SCREEN) || NETWORKS.containsKey(name.replace(".svg", "")), name);
      }
    }
  }
}
