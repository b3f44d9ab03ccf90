package csp.demo.boids;

import csp.demo.drawing.Axis;
import csp.demo.drawing.Figure;
import csp.demo.drawing.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayDeque;
import java.util.Deque;

/** The last moment, and where the boids have been shortly before. */
final class Sky {
  private static final int TRAIL = 40;
  private static final int AIR = 0xF4F8FC;
  private static final int WAKE = 0x8FB8DE;
  private static final Color FEATHERS = new Color(0x12355B);

  private final String title;
  private final Deque<Flock> moments = new ArrayDeque<>();

  Sky(String title) {
    this.title = title;
  }

  void add(Flock moment) {
    moments.add(moment);
    if (moments.size() > TRAIL + 1) moments.remove();
  }

  BufferedImage draw() {
    BufferedImage image =
        new BufferedImage((int) Boid.WIDTH, (int) Boid.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Figure.smooth(g);
    g.setColor(new Color(AIR));
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.translate(0, Boid.HEIGHT); // y counts upwards
    g.scale(1, -1);
    int age = moments.size();
    for (Flock moment : moments) {
      age--; // the last one is new
      g.setColor(new Color(Palette.mix(WAKE, AIR, age / (double) TRAIL)));
      for (Boid boid : moment.boids()) {
        if (age > 0) g.fill(new Ellipse2D.Double(boid.x() - 1.2, boid.y() - 1.2, 2.4, 2.4));
      }
    }
    g.setColor(FEATHERS);
    if (!moments.isEmpty()) for (Boid boid : moments.getLast().boids()) g.fill(bird(boid));
    g.dispose();
    Axis x = new Axis("x", 0, Boid.WIDTH);
    return new Figure(title, x, new Axis("y", 0, Boid.HEIGHT)).frame(image);
  }

  /** A dart that points to where the boid flies. */
  private static Path2D bird(Boid boid) {
    double dx = boid.vx() / Rules.CRUISE;
    double dy = boid.vy() / Rules.CRUISE;
    Path2D path = new Path2D.Double();
    path.moveTo(boid.x() + 7 * dx, boid.y() + 7 * dy);
    path.lineTo(boid.x() - 5 * dx - 3.5 * dy, boid.y() - 5 * dy + 3.5 * dx);
    path.lineTo(boid.x() - 3 * dx, boid.y() - 3 * dy);
    path.lineTo(boid.x() - 5 * dx + 3.5 * dy, boid.y() - 5 * dy - 3.5 * dx);
    path.closePath();
    return path;
  }
}
