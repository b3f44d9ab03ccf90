package csp.demo.raytracer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import csp.demo.raytracer.Thing.Floor;
import csp.demo.raytracer.Thing.Sphere;
import org.junit.jupiter.api.Test;

final class RaytracerTest {
  private static final Vector GREY = new Vector(0.5, 0.5, 0.5);

  @Test
  void everyPixelIsDrawnWhereItBelongs() {
    Screen screen = new Screen(Scene.spheres(), 60);
    Canvas canvas = new Canvas(screen.width(), screen.height());
    Main.network(screen, canvas, Progress.of(60 * 40, "pixels")).start();
    for (int y = 0; y < screen.height(); y++) {
      for (int x = 0; x < screen.width(); x++) {
        assertEquals(screen.pixel(x, y).rgb(), canvas.get(x, y));
      }
    }
  }

  @Test
  void thePictureShowsTheSkyAndTheRedSphere() {
    Screen screen = new Screen(Scene.spheres(), 60);
    int sky = screen.pixel(30, 0).rgb();
    assertTrue(blue(sky) > red(sky) + 20, Integer.toHexString(sky));
    int sphere = screen.pixel(17, 20).rgb();
    assertTrue(red(sphere) > blue(sphere) + 30, Integer.toHexString(sphere));
  }

  @Test
  void whereARayMeetsASphereOrTheFloor() {
    Sphere sphere = new Sphere(new Vector(0, 0, 5), 1, GREY, 0);
    Hit hit = sphere.hit(new Vector(0, 0, 0), new Vector(0, 0, 1)).orElseThrow();
    assertEquals(4, hit.distance(), 1e-12);
    assertEquals(new Vector(0, 0, -1), hit.normal());
    assertTrue(sphere.hit(new Vector(0, 2, 0), new Vector(0, 0, 1)).isEmpty());
    assertTrue(sphere.hit(new Vector(0, 0, 9), new Vector(0, 0, 1)).isEmpty());

    Floor floor = new Floor(GREY, GREY, 0);
    Vector down = new Vector(3, -4, 0).unit();
    assertEquals(5, floor.hit(new Vector(0, 4, 0), down).orElseThrow().distance(), 1e-12);
    assertTrue(floor.hit(new Vector(0, 4, 0), new Vector(0, 0, 1)).isEmpty());
  }

  @Test
  void aMirrorTurnsADirectionRound() {
    assertEquals(new Vector(1, 1, 0), new Vector(1, -1, 0).mirrored(new Vector(0, 1, 0)));
    assertEquals(0xFFFFFF, new Vector(1, 2, 3).rgb());
  }

  private static int red(int rgb) {
    return rgb >> 16;
  }

  private static int blue(int rgb) {
    return rgb & 0xFF;
  }
}
