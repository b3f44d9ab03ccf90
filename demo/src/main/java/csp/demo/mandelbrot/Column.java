package csp.demo.mandelbrot;

import csp.demo.drawing.Canvas;
import java.util.List;

/** A column of the picture: its colours from top to bottom. */
record Column(int x, List<Integer> colours) {
  void drawOn(Canvas canvas) {
    for (int y = 0; y < colours.size(); y++) canvas.set(x, y, colours.get(y));
  }
}
