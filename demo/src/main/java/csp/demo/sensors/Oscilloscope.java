package csp.demo.sensors;

import csp.demo.drawing.Axis;
import csp.demo.drawing.Figure;
import csp.demo.sensors.Traces.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Draws traces as a figure with axes and a legend. */
final class Oscilloscope {
  private static final int WIDTH = 900;
  private static final int HEIGHT = 420;
  private static final Color GRID = new Color(0xE6E6E6);
  private static final Color FALL = new Color(0xFCE3C8);

  /** A signal, as it is drawn. */
  private record Line(String name, int rgb, float width, ToDoubleFunction<Point> value) {}

  // The colours of Okabe and Ito, which all people can tell apart.
  private static final List<Line> LINES =
      List.of(
          new Line("x", 0x56B4E9, 1.1f, point -> point.sample().x()),
          new Line("y", 0x009E73, 1.1f, point -> point.sample().y()),
          new Line(
              "z", 0xF0CFE2, 5, point -> point.sample().z()), // pale: it is most of the strength
          new Line("strength", 0x0072B2, 1.6f, Point::strength),
          new Line("smoothed", 0xD55E00, 2.2f, Point::smooth));

  private final List<Point> points;
  private final Axis time;
  private final Axis acceleration;

  /** Shows what there is by now of a recording; the scale grows with it. */
  Oscilloscope(Traces traces, Recording recording) {
    points = traces.points();
    time = new Axis("time in s", recording.begin(), Math.ceil(recording.end() * 10) / 10);
    acceleration = new Axis("acceleration in m/s²", round(least(), -5), round(most(), 5));
  }

  BufferedImage draw(String title) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Figure.smooth(g);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.setColor(FALL);
    for (Point point : points) {
      if (point.falling()) g.fill(new Rectangle2D.Double(x(point) - 1, 0, 3, HEIGHT));
    }
    g.setColor(GRID);
    for (int level = -100; level <= 100; level += 10) {
      g.drawLine(0, (int) y(level), WIDTH, (int) y(level));
    }
    for (Line line : LINES) draw(g, line);
    legend(g);
    g.dispose();
    return new Figure(title, time, acceleration).frame(image);
  }

  private void draw(Graphics2D g, Line line) {
    Path2D path = new Path2D.Double();
    for (Point point : points) {
      double y = y(line.value.applyAsDouble(point));
      if (path.getCurrentPoint() == null) path.moveTo(x(point), y);
      else path.lineTo(x(point), y);
    }
    g.setColor(new Color(line.rgb));
    g.setStroke(new BasicStroke(line.width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(path);
  }

  private static void legend(Graphics2D g) {
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    int left = 14;
    for (Line line : LINES) {
      g.setColor(new Color(line.rgb));
      g.setStroke(new BasicStroke(3));
      g.drawLine(left, 16, left + 18, 16);
      g.setColor(Color.DARK_GRAY);
      g.drawString(line.name, left + 24, 20);
      left += 44 + g.getFontMetrics().stringWidth(line.name);
    }
    g.setColor(FALL);
    g.fillRect(left, 9, 18, 14);
    g.setColor(Color.DARK_GRAY);
    g.drawString("falls", left + 24, 20);
  }

  private double x(Point point) {
    return (point.sample().time() - time.from()) / (time.to() - time.from()) * (WIDTH - 1);
  }

  private double y(double value) {
    double part = (value - acceleration.from()) / (acceleration.to() - acceleration.from());
    return (1 - part) * (HEIGHT - 1);
  }

  private double least() {
    return points.stream()
        .flatMapToDouble(p -> LINES.stream().mapToDouble(line -> line.value.applyAsDouble(p)))
        .min()
        .orElseThrow();
  }

  private double most() {
    return points.stream()
        .flatMapToDouble(p -> LINES.stream().mapToDouble(line -> line.value.applyAsDouble(p)))
        .max()
        .orElseThrow();
  }

  /** The next multiple of five beyond. */
  private static double round(double value, int beyond) {
    return (beyond < 0 ? Math.floor(value / 5) : Math.ceil(value / 5)) * 5 + beyond;
  }
}
