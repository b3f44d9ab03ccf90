package csp.demo.boids;

import java.util.List;

/**
 * How much a boid wants to be where the others are, not to be too close, and to fly as they do. A
 * boid sees only those who are near.
 */
record Rules(double cohesion, double separation, double alignment) {
  static final Rules COHESION = new Rules(0.004, 0, 0);
  static final Rules FLOCK = new Rules(0.004, 0.06, 0.08);

  static final double CRUISE = 3;
  static final double SIGHT = 60;
  private static final double TOO_CLOSE = 16;

  /** Returns the boid a moment later. */
  Boid fly(Boid me, List<Boid> near) {
    double vx = me.vx();
    double vy = me.vy();
    for (Boid other : near) {
      double k = 1.0 / near.size();
      vx += cohesion * k * me.dx(other) + alignment * k * (other.vx() - me.vx());
      vy += cohesion * k * me.dy(other) + alignment * k * (other.vy() - me.vy());
      if (me.distance(other) < TOO_CLOSE) {
        vx -= separation * me.dx(other);
        vy -= separation * me.dy(other);
      }
    }
    double speed = Math.hypot(vx, vy);
    double cruise = speed == 0 ? 0 : CRUISE / speed;
    return new Boid(me.x(), me.y(), vx * cruise, vy * cruise).moved();
  }
}
