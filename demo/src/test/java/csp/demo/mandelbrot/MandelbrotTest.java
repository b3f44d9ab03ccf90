package csp.demo.mandelbrot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MandelbrotTest {
  private static final View VIEW = new View(150);

  private final Canvas canvas = new Canvas(VIEW.width(), VIEW.height());
  private final Progress progress = Progress.of(VIEW.width(), "columns");

  @Test
  void byChoice() {
    assertDraws(ByChoice.network(VIEW, canvas, progress));
  }

  @Test
  void inOrder() {
    assertDraws(InOrder.network(VIEW, canvas, progress));
  }

  @Test
  void oneChannel() {
    assertDraws(OneChannel.network(VIEW, canvas, progress));
  }

  @Test
  void farm() {
    assertDraws(Farm.network(VIEW, canvas, progress));
  }

  @Test
  void pointsThatEscapeAndPointsThatDoNot() {
    for (double[] inside : new double[][] {{0, 0}, {-1, 0}, {-0.1, 0.75}, {0.2, 0}, {-2, 0}}) {
      assertEquals(-1, View.escape(inside[0], inside[1]));
    }
    assertEquals(View.escape(0.4, 0.3), View.escape(0.4, -0.3));
    assertTrue(View.escape(1, 1) < View.escape(0.5, 0.5));
    assertTrue(View.escape(0.5, 0.5) < View.escape(0.3, 0.5) || View.escape(0.3, 0.5) < 0);
  }

  @Test
  void theAreaIsThatOfTheMandelbrotSet() {
    int inside = 0;
    View view = new View(600);
    int colourInside = view.column(440).colours().get(250); // the origin
    for (int x = 0; x < view.width(); x++) {
      for (int colour : view.column(x).colours()) if (colour == colourInside) inside++;
    }
    double area = 3.0 * 2.5 * inside / (view.width() * view.height());
    assertEquals(1.5066, area, 0.02); // Fisher and Hill, 1993
  }

  private void assertDraws(CSPProcess network) {
    network.start();
    for (int x = 0; x < VIEW.width(); x++) {
      List<Integer> drawn = new ArrayList<>();
      for (int y = 0; y < VIEW.height(); y++) drawn.add(canvas.get(x, y));
      assertEquals(VIEW.column(x).colours(), drawn);
    }
  }
}
