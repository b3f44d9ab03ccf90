package csp.demo.raytracer;

import csp.demo.raytracer.Thing.Floor;
import csp.demo.raytracer.Thing.Sphere;
import java.util.List;
import java.util.Optional;

/** Things, a sun, a sky, and somebody who looks at them. Nothing here changes. */
record Scene(List<Thing> things, Vector sun, Vector eye) {
  private static final int MIRRORINGS = 4;
  private static final double AMBIENT = 0.18;
  private static final Vector HORIZON = new Vector(0.83, 0.89, 0.95);
  private static final Vector ZENITH = new Vector(0.16, 0.36, 0.70);

  static Scene spheres() {
    return new Scene(
        List.of(
            new Floor(new Vector(0.75, 0.72, 0.66), new Vector(0.16, 0.18, 0.22), 0.12),
            new Sphere(new Vector(-1.25, 1, 5.2), 1, new Vector(0.72, 0.11, 0.10), 0.18),
            new Sphere(new Vector(0.9, 1.25, 6.4), 1.25, new Vector(0.75, 0.75, 0.78), 0.72),
            new Sphere(new Vector(0.15, 0.45, 4), 0.45, new Vector(0.93, 0.62, 0.08), 0.12),
            new Sphere(new Vector(2.1, 0.6, 4.6), 0.6, new Vector(0.06, 0.38, 0.42), 0.22)),
        new Vector(-0.6, 0.9, -0.55).unit(),
        new Vector(0, 1.5, -1));
  }

  /**
   * Returns what is seen through a point of the screen, which is 3 wide and 2 high, with (0, 0) in
   * the middle.
   */
  Vector through(double x, double y) {
    return look(eye, new Vector(x, y - 0.3, 3.2).unit(), MIRRORINGS);
  }

  private Vector look(Vector from, Vector direction, int mirrorings) {
    Optional<Hit> nearest = nearest(from, direction);
    if (nearest.isEmpty()) return sky(direction);
    Hit hit = nearest.get();
    Vector at = from.plus(direction.times(hit.distance()));
    Vector mirrored = direction.mirrored(hit.normal());
    boolean inShadow = nearest(at, sun).isPresent();

    double diffuse = inShadow ? 0 : Math.max(0, hit.normal().dot(sun));
    Vector colour = hit.colour().times(AMBIENT + (1 - AMBIENT) * diffuse);
    if (mirrorings > 0) {
      Vector reflected = look(at, mirrored, mirrorings - 1);
      colour = colour.times(1 - hit.shine()).plus(reflected.times(hit.shine()));
    }
    double glint = inShadow ? 0 : Math.pow(Math.max(0, mirrored.dot(sun)), 60) * hit.shine();
    Vector fogged = colour.plus(new Vector(glint, glint, glint));
    double fog = 1 - Math.exp(-Math.pow(hit.distance() / 40, 2)); // the far end of the floor
    return fogged.times(1 - fog).plus(HORIZON.times(fog));
  }

  private Optional<Hit> nearest(Vector from, Vector direction) {
    Optional<Hit> nearest = Optional.empty();
    for (Thing thing : things) {
      Optional<Hit> hit = thing.hit(from, direction);
      if (hit.isEmpty()) continue;
      if (nearest.isEmpty() || hit.get().distance() < nearest.get().distance()) nearest = hit;
    }
    return nearest;
  }

  private static Vector sky(Vector direction) {
    double height = Math.sqrt(Math.max(0, direction.y()));
    return HORIZON.times(1 - height).plus(ZENITH.times(height));
  }
}
