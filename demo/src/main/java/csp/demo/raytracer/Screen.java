package csp.demo.raytracer;

/** A screen of so many pixels before a scene. */
record Screen(Scene scene, int width, int height) {
  private static final int RAYS = 3;

  Screen(Scene scene, int width) {
    this(scene, width, Math.max(1, width * 2 / 3));
  }

  /** Returns a pixel: the mean of three times three rays. */
  Pixel pixel(int x, int y) {
    Vector light = new Vector(0, 0, 0);
    for (int i = 0; i < RAYS; i++) {
      for (int j = 0; j < RAYS; j++) {
        double right = (x + (i + 0.5) / RAYS) / width;
        double down = (y + (j + 0.5) / RAYS) / height;
        light = light.plus(scene.through(3 * right - 1.5, 1 - 2 * down));
      }
    }
    return new Pixel(x, y, light.times(1.0 / (RAYS * RAYS)).rgb());
  }
}
