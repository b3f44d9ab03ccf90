package csp.demo.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window without its glass: no display is needed. */
final class WindowTest {
  @TempDir private Path folder;
  private long millis;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private final FakeGlass glass = new FakeGlass(() -> millis);
  private final BufferedImage picture = new Canvas(2, 1).image();
  private final BufferedImage finished = new Canvas(3, 1).image();

  @Test
  void withADisplayItShowsTheNewestPictureEvery40Milliseconds() {
    Window window = window(Optional.of(glass));
    assertTrue(window.isOpen());
    for (millis = 0; millis < 100; millis += 10) window.show(() -> picture);
    assertEquals(List.of(0L, 40L, 80L), glass.times);
  }

  @Test
  void theFinishedPictureIsShownAtOnceAndNotWritten() {
    Window window = window(Optional.of(glass));
    window.show(() -> picture);
    window.finish(finished, folder.resolve("a.png"), out);
    assertEquals(List.of(picture, finished), glass.pictures);
    assertFalse(Files.exists(folder.resolve("a.png")));
    assertEquals(0, printed.size());
  }

  @Test
  void whoHasClosedItIsNotDrawnFor() {
    Window window = window(Optional.of(glass));
    glass.closed = true;
    assertFalse(window.isOpen());
    assertTrue(window.isClosed());
    window.show(WindowTest::neverDrawn);
    window.finish(finished, folder.resolve("a.png"), out);
    assertEquals(List.of(), glass.pictures);
    assertFalse(Files.exists(folder.resolve("a.png")));
  }

  @Test
  void withoutADisplayOnlyTheFinishedPictureIsDrawnAndWritten() {
    Window window = window(Optional.empty());
    assertFalse(window.isOpen());
    assertFalse(window.isClosed());
    window.show(WindowTest::neverDrawn);
    Path file = folder.resolve("a.png");
    window.finish(finished, file, out);
    assertTrue(Files.exists(file));
    assertEquals("wrote " + file, printed.toString(StandardCharsets.UTF_8).strip());
  }

  private static BufferedImage neverDrawn() {
    throw new AssertionError("nobody looks at it");
  }

  private Window window(Optional<Window.Glass> seen) {
    return new Window(seen, () -> millis * 1_000_000);
  }
}
