package csp.demo.mandelbrot;

import csp.demo.drawing.Axis;
import csp.demo.drawing.Palette;
import java.util.ArrayList;
import java.util.List;

/** A part of the complex plane, as a picture of so many pixels. */
record View(int width, int height) {
  static final Axis REAL = new Axis("real part", -2.2, 0.8);
  static final Axis IMAGINARY = new Axis("imaginary part", -1.25, 1.25);

  private static final int ITERATIONS = 500;
  private static final double FAR = 1 << 8;
  private static final int INSIDE = 0x0B0B1E;
  private static final Palette OUTSIDE =
      Palette.of(0x0B1354, 0x206BCB, 0xEDFFFF, 0xFFC23C, 0xB33B10, 0x3A0A2E);

  View(int width) {
    this(width, Math.max(1, width * 5 / 6));
  }

  /** Returns the colours of a column of pixels. */
  Column column(int x) {
    List<Integer> colours = new ArrayList<>();
    double real = REAL.from() + (REAL.to() - REAL.from()) * (x + 0.5) / width;
    double span = IMAGINARY.to() - IMAGINARY.from();
    for (int y = 0; y < height; y++) {
      colours.add(colour(escape(real, IMAGINARY.to() - span * (y + 0.5) / height)));
    }
    return new Column(x, colours);
  }

  /**
   * Returns how fast {@code z = z² + c} escapes, as a number of iterations with a fraction, or -1
   * if it does not.
   */
  static double escape(double real, double imaginary) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < ITERATIONS; i++) {
      double next = x * x - y * y + real;
      y = 2 * x * y + imaginary;
      x = next;
      double square = x * x + y * y;
      if (square > FAR * FAR) return i + 1 - log2(log2(square) / 2);
    }
    return -1;
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  private static int colour(double escape) {
    return escape < 0 ? INSIDE : OUTSIDE.at(Math.sqrt(Math.max(0, escape)) / 6);
  }
}
