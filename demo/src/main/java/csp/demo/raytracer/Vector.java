package csp.demo.raytracer;

/** A point, a direction or a colour. */
record Vector(double x, double y, double z) {
  Vector plus(Vector v) {
    return new Vector(x + v.x, y + v.y, z + v.z);
  }

  Vector minus(Vector v) {
    return new Vector(x - v.x, y - v.y, z - v.z);
  }

  Vector times(double k) {
    return new Vector(k * x, k * y, k * z);
  }

  double dot(Vector v) {
    return x * v.x + y * v.y + z * v.z;
  }

  Vector unit() {
    return times(1 / Math.sqrt(dot(this)));
  }

  /** Returns this direction after it has met a surface that is perpendicular to {@code normal}. */
  Vector mirrored(Vector normal) {
    return minus(normal.times(2 * dot(normal)));
  }

  /** Returns this colour as 0xRRGGBB; the screen's gamma is 2.2. */
  int rgb() {
    return level(x) << 16 | level(y) << 8 | level(z);
  }

  private static int level(double light) {
    return (int) Math.round(255 * Math.pow(Math.clamp(light, 0, 1), 1 / 2.2));
  }
}
