package csp.demo.raytracer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import csp.demo.raytracer.Thing.Floor;
import csp.demo.raytracer.Thing.Sphere;
import java.util.Arrays;
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

  /** The mean colours of the quarters, as they were when somebody had looked at the picture. */
  @Test
  void thePictureIsTheOneThatWasLookedAt() {
    Screen screen = new Screen(Scene.spheres(), 120);
    assertArrayEquals(new double[] {194, 183, 199}, mean(screen, 0, 0), 2);
    assertArrayEquals(new double[] {185, 201, 220}, mean(screen, 60, 0), 2);
    assertArrayEquals(new double[] {150, 137, 135}, mean(screen, 0, 40), 2);
    assertArrayEquals(new double[] {133, 141, 138}, mean(screen, 60, 40), 2);
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

  private static double[] mean(Screen screen, int left, int top) {
    double[] sum = new double[3];
    for (int x = left; x < left + screen.width() / 2; x++) {
      for (int y = top; y < top + screen.height() / 2; y++) {
        int rgb = screen.pixel(x, y).rgb();
        for (int i = 0; i < 3; i++) sum[i] += rgb >> 16 - 8 * i & 0xFF;
      }
    }
    double pixels = screen.width() * screen.height() / 4.0;
    return Arrays.stream(sum).map(of -> of / pixels).toArray();
  }

  private static int red(int rgb) {
    return rgb >> 16;
  }

  private static int blue(int rgb) {
    return rgb & 0xFF;
  }
}
