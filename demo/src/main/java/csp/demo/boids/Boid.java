package csp.demo.boids;

import java.util.Random;

/** Where a boid is, and how it moves. The sky has no edges: who flies out comes in again. */
record Boid(double x, double y, double vx, double vy) {
  static final double WIDTH = 720;
  static final double HEIGHT = 480;

  static Boid random(Random random) {
    double angle = random.nextDouble(2 * Math.PI);
    return new Boid(
        random.nextDouble(WIDTH),
        random.nextDouble(HEIGHT),
        Rules.CRUISE * Math.cos(angle),
        Rules.CRUISE * Math.sin(angle));
  }

  /** Returns this boid a moment later. */
  Boid moved() {
    return new Boid(wrapped(x + vx, WIDTH), wrapped(y + vy, HEIGHT), vx, vy);
  }

  /** How far to the right the other one is: the shorter way round. */
  double dx(Boid other) {
    return wrapped(other.x - x + WIDTH / 2, WIDTH) - WIDTH / 2;
  }

  /** How far above the other one is. */
  double dy(Boid other) {
    return wrapped(other.y - y + HEIGHT / 2, HEIGHT) - HEIGHT / 2;
  }

  double distance(Boid other) {
    return Math.hypot(dx(other), dy(other));
  }

  private static double wrapped(double value, double size) {
    return value - size * Math.floor(value / size);
  }
}
