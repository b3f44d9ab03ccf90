package csp.demo.boids;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.demo.Arguments;
import csp.demo.Progress;
import csp.demo.drawing.Show;
import csp.demo.drawing.Window;
import java.nio.file.Path;

/**
 * Boids, which flock although none leads them, in five steps: {@link Step1Dots}, {@link
 * Step2Moving}, {@link Step3Manager}, {@link Step4Flocking} and {@link Step5Sliders}.
 *
 * <pre>
 *  the network of a step ---&gt; watch ---&gt; the picture
 *                      moments
 * </pre>
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=boids1
 * mvn -q compile exec:exec -Ddemo=boids4 -Dargs="200 500 flock.png"
 * }</pre>
 *
 * <p>The arguments are the number of boids, of moments, and a file. Where there is a display a
 * window shows how they fly, until it is closed; where there is none the last moment is written to
 * the file. Boids are Craig Reynolds' (1987); the steps are those of python-csp's examples.
 */
public final class Main {
  interface Step {
    CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out);
  }

  private Main() {}

  /** Dots. */
  public static void step1(String... args) {
    fly("Boids, step 1: dots", Step1Dots::network, args);
  }

  /** Boids that move. */
  public static void step2(String... args) {
    fly("Boids, step 2: they move", Step2Moving::network, args);
  }

  /** Boids that see each other. */
  public static void step3(String... args) {
    fly("Boids, step 3: they see each other", Step3Manager::network, args);
  }

  /** Boids that flock. */
  public static void step4(String... args) {
    fly("Boids, step 4: they flock", Step4Flocking::network, args);
  }

  /** Boids whose rules change. */
  public static void step5(String... args) {
    fly("Boids, step 5: the rules change", Step5Sliders::network, args);
  }

  private static void fly(String title, Step step, String... args) {
    Arguments given = Arguments.of(args);
    int boids = given.number("boids", 90, 1, 5000);
    int moments = given.number("moments", 300, 1, 100_000);
    Path file = given.output(Show.file("boids.png"));
    given.end();

    Sky sky = new Sky(title);
    Window window = Window.open(title);
    Progress progress = Progress.of(moments, "moments");
    network(step, Flock.random(boids, 1987), moments, sky, window, progress).start();
    window.finish(sky.draw(), file, System.out);
  }

  static CSPProcess network(
      Step step, Flock first, int moments, Sky sky, Window window, Progress progress) {
    Channel<Flock> out = Channel.create("moments");
    return step.network(first, moments, out)
        .par(WatchingProcesses.watch(out, sky, window, progress));
  }
}
