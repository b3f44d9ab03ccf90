package csp.demo.tutorial;

import csp.demo.drawing.Axis;
import csp.demo.drawing.Figure;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the traces of an {@link Oscilloscope}. */
final class Traces {
  static final int WIDTH = 800;
  static final int HEIGHT = 360;
  private static final double MOST = 1.2;
  private static final Color GRID = new Color(0xE6E6E6);

  // The colours of Okabe and Ito, which all people can tell apart.
  static final List<String> NAMES = List.of("sine", "stairs", "smoothed noise");
  private static final List<Color> COLOURS =
      List.of(new Color(0x0072B2), new Color(0xD55E00), new Color(0x009E73));

  private Traces() {}

  static BufferedImage draw(List<List<Double>> samples, double step) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Figure.smooth(g);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(GRID);
    for (double level = -1; level <= 1; level += 0.5) {
      g.drawLine(0, y(level), WIDTH, y(level));
    }
    for (int trace = 0; trace < NAMES.size(); trace++) {
      g.setColor(COLOURS.get(trace));
      g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(path(samples, trace));
      g.drawLine(14 + 130 * trace, 16, 34 + 130 * trace, 16);
      g.setColor(Color.DARK_GRAY);
      g.drawString(NAMES.get(trace), 40 + 130 * trace, 20);
    }
    g.dispose();
    Axis time = new Axis("time in s", 0, (samples.size() - 1) * step);
    return new Figure("Oscilloscope", time, new Axis("signal", -MOST, MOST)).frame(image);
  }

  private static Path2D path(List<List<Double>> samples, int trace) {
    Path2D path = new Path2D.Double();
    for (int i = 0; i < samples.size(); i++) {
      double x = (double) i / (samples.size() - 1) * (WIDTH - 1);
      int y = y(samples.get(i).get(trace));
      if (i == 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    return path;
  }

  static int y(double value) {
    return (int) Math.round((1 - (value + MOST) / (2 * MOST)) * (HEIGHT - 1));
  }
}
