package csp.demo.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.demo.WrongArgument;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DrawingTest {
  @TempDir private Path folder;

  @Test
  void ticksAreAtRoundNumbers() {
    assertEquals(
        List.of("\u22122.0", "\u22121.5", "\u22121.0", "\u22120.5", "0.0", "0.5"),
        texts(-2.2, 0.8));
    assertEquals(List.of("0", "2", "4", "6", "8", "10"), texts(0, 10));
    assertEquals(List.of("0", "200", "400", "600", "800"), texts(0, 900));
    assertEquals(0.5, new Axis("x", 0, 10).ticks().get(2).at() + 0.1, 1e-12);
  }

  @Test
  void aFrameLeavesThePictureAsItIs() {
    Canvas canvas = new Canvas(100, 50);
    canvas.set(10, 20, 0x123456);
    BufferedImage framed =
        new Figure("a title", new Axis("x", 0, 1), new Axis("y", 0, 1)).frame(canvas.image());
    int left = framed.getWidth() - 100 - 24;
    int top = framed.getHeight() - 50 - 56;
    assertEquals(0x123456, framed.getRGB(left + 10, top + 20) & 0xFFFFFF);
  }

  @Test
  void aPaletteMixesItsColours() {
    Palette palette = Palette.of(0x000000, 0xFF8000);
    assertEquals(0x000000, palette.at(0));
    assertEquals(0x804000, palette.at(0.25));
    assertEquals(0xFF8000, palette.at(0.5));
    assertEquals(0x804000, palette.at(-0.25));
    assertEquals(0x000000, palette.at(7));
  }

  @Test
  void aPictureIsWrittenAsItIsAndWhereItCannotBeThatIsSaid() throws Exception {
    Canvas canvas = new Canvas(2, 1);
    canvas.set(1, 0, 0xABCDEF);
    Path file = folder.resolve("a.png");
    Show.write(canvas.image(), file);
    assertEquals(0xABCDEF, ImageIO.read(file.toFile()).getRGB(1, 0) & 0xFFFFFF);
    for (Path wrong : List.of(folder, folder.resolve("nowhere").resolve("a.png"))) {
      assertThrows(WrongArgument.class, () -> Show.write(canvas.image(), wrong));
    }
  }

  @Test
  void aPictureStandsAmongWhatIsBuiltIfThatIsHere() throws Exception {
    assertEquals(folder.resolve("a.png"), Show.file(folder, "a.png"));
    Path target = Files.createDirectory(folder.resolve("target"));
    assertEquals(target.resolve("a.png"), Show.file(folder, "a.png"));
    Path inDemo = Files.createDirectories(folder.resolve("demo").resolve("target"));
    assertEquals(inDemo.resolve("a.png"), Show.file(folder, "a.png"));
  }

  private static List<String> texts(double from, double to) {
    return new Axis("x", from, to).ticks().stream().map(Axis.Tick::text).toList();
  }
}
