package csp.demo.raytracer;

import java.util.Optional;

/** What can be seen. */
sealed interface Thing {
  double NEAR = 1e-6;

  Optional<Hit> hit(Vector from, Vector direction);

  record Sphere(Vector centre, double radius, Vector colour, double shine) implements Thing {
    @Override
    public Optional<Hit> hit(Vector from, Vector direction) {
      Vector away = from.minus(centre);
      double b = away.dot(direction);
      double square = b * b - away.dot(away) + radius * radius;
      if (square < 0) return Optional.empty();
      double distance = -b - Math.sqrt(square);
      if (distance < NEAR) return Optional.empty();
      Vector normal = away.plus(direction.times(distance)).times(1 / radius);
      return Optional.of(new Hit(distance, normal, colour, shine));
    }
  }

  /** A floor at height 0 with a pattern of squares. */
  record Floor(Vector light, Vector dark, double shine) implements Thing {
    private static final Vector UP = new Vector(0, 1, 0);

    @Override
    public Optional<Hit> hit(Vector from, Vector direction) {
      double distance = -from.y() / direction.y();
      if (!(distance > NEAR) || distance > 100) return Optional.empty();
      Vector at = from.plus(direction.times(distance));
      boolean even = (Math.floor(at.x()) + Math.floor(at.z())) % 2 == 0;
      return Optional.of(new Hit(distance, UP, even ? light : dark, shine));
    }
  }
}
