package csp.demo.boids;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.Progress;
import csp.demo.Trace;
import csp.demo.boids.Main.Step;
import csp.demo.drawing.FakeGlass;
import csp.demo.drawing.Window;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BoidsTest {
  private static final int MOMENTS = 60;
  private static final int MANY = 1_000_000;
  private static final Flock FIRST = Flock.random(60, 3);

  @Test
  void step1ShowsEveryBoidOnce() {
    List<Flock> film = film(Step1Dots::network);
    assertEquals(1, film.size());
    assertEquals(FIRST.size(), film.getFirst().size());
    assertEquals(new HashSet<>(FIRST.boids()), new HashSet<>(film.getFirst().boids()));
  }

  @Test
  void step2MovesThemStraightOn() {
    List<Flock> film = film(Step2Moving::network);
    List<Flock> expected = new ArrayList<>(List.of(FIRST));
    while (expected.size() < MOMENTS) {
      expected.add(new Flock(expected.getLast().boids().stream().map(Boid::moved).toList()));
    }
    assertEquals(expected, film);
  }

  @Test
  void steps3To5AreWhatAPlainLoopComputes() {
    assertEquals(loop(_ -> Rules.COHESION), film(Step3Manager::network));
    assertEquals(loop(_ -> Rules.FLOCK), film(Step4Flocking::network));
    assertEquals(
        loop(i -> new Rules(i / 200.0 * 0.004, i / 200.0 * 0.06, i / 200.0 * 0.08)),
        film(Step5Sliders::network));
  }

  @Test
  void inTheEndTheyFlyAsTheirNeighboursDo() {
    List<Flock> film = Trace.of(out -> Step4Flocking.network(FIRST, 300, out));
    assertTrue(agreement(film.getFirst()) < 0.5);
    assertTrue(agreement(film.getLast()) > 0.8, () -> "" + agreement(film.getLast()));
  }

  @ParameterizedTest
  @MethodSource("endless")
  void whoClosesTheWindowEndsThemAll(Step step) {
    AtomicInteger seen = new AtomicInteger();
    Progress progress = Progress.of(MANY, "moments").besides(seen::incrementAndGet);
    Main.network(step, FIRST, MANY, new Sky(""), FakeGlass.closedAfter(2), progress).start();
    assertTrue(seen.get() >= 2 && seen.get() < MANY, seen::toString);
  }

  static List<Step> endless() {
    return List.of(
        Step2Moving::network, Step3Manager::network, Step4Flocking::network, Step5Sliders::network);
  }

  @Test
  void withoutADisplayTheLastMomentsAreDrawn() {
    Sky sky = new Sky("");
    Window window = Window.open("");
    Progress progress = Progress.of(MOMENTS, "moments");
    Main.network(Step2Moving::network, FIRST, MOMENTS, sky, window, progress).start();
    Sky expected = new Sky("");
    for (Flock moment : film(Step2Moving::network)) expected.add(moment);
    assertArrayEquals(pixels(expected), pixels(sky));
    expected.add(FIRST);
    assertFalse(Arrays.equals(pixels(expected), pixels(sky)));
  }

  private static int[] pixels(Sky sky) {
    BufferedImage drawn = sky.draw();
    return drawn.getRGB(0, 0, drawn.getWidth(), drawn.getHeight(), null, 0, drawn.getWidth());
  }

  @Test
  void theSkyHasNoEdges() {
    Boid left = new Boid(1, 1, -3, -3);
    Boid right = new Boid(Boid.WIDTH - 1, Boid.HEIGHT - 2, 0, 0);
    assertEquals(-2, left.dx(right), 1e-9);
    assertEquals(-3, left.dy(right), 1e-9);
    assertEquals(Boid.WIDTH - 2, left.moved().x(), 1e-9);
  }

  /** The mean cosine between a boid's direction and its neighbours'. */
  private static double agreement(Flock flock) {
    double sum = 0;
    int pairs = 0;
    for (int i = 0; i < flock.size(); i++) {
      Boid me = flock.boids().get(i);
      for (Boid other : flock.near(i)) {
        sum += (me.vx() * other.vx() + me.vy() * other.vy()) / (Rules.CRUISE * Rules.CRUISE);
        pairs++;
      }
    }
    return sum / pairs;
  }

  private static List<Flock> loop(IntFunction<Rules> rules) {
    List<Flock> film = new ArrayList<>(List.of(FIRST));
    for (int moment = 0; moment < MOMENTS - 1; moment++) {
      Flock now = film.getLast();
      List<Boid> next = new ArrayList<>();
      for (int i = 0; i < now.size(); i++) {
        next.add(rules.apply(moment).fly(now.boids().get(i), now.near(i)));
      }
      film.add(new Flock(next));
    }
    return film;
  }

  private static List<Flock> film(Step step) {
    return Trace.of(out -> step.network(FIRST, MOMENTS, out));
  }
}
