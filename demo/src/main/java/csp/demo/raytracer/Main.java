package csp.demo.raytracer;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.Seq;
import csp.demo.Arguments;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import csp.demo.drawing.Show;
import csp.demo.drawing.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A ray tracer with a process for each pixel: some eighty thousand of them, a row at a time.
 *
 * <pre>
 * (pixel 0,0 ∥ pixel 1,0 ∥ ...) ; (pixel 0,1 ∥ pixel 1,1 ∥ ...) ; ... ---&gt; gather ---&gt; the picture
 * </pre>
 *
 * <p>They share the scene, which nobody can change.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=raytracer
 * mvn -q compile exec:exec -Ddemo=raytracer -Dargs="900 spheres.png"
 * }</pre>
 *
 * <p>The arguments are the width of the picture, and a file. Where there is a display a window
 * shows the picture as it grows; where there is none it is written to the file. It is python-csp's
 * ray tracer, which also has a process for each pixel.
 */
public final class Main {
  private Main() {}

  /** Draws spheres. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    Screen screen = new Screen(Scene.spheres(), given.number("width", 360, 1, 1200));
    Path file = given.output(Show.file("raytracer.png"));
    given.end();

    Canvas canvas = new Canvas(screen.width(), screen.height());
    Window window = Window.open("Spheres");
    Progress progress =
        Progress.of((long) screen.width() * screen.height(), "pixels")
            .besides(() -> window.show(canvas::copy));
    network(screen, canvas, progress).start();
    window.finish(canvas.copy(), file, System.out);
  }

  static CSPProcess network(Screen screen, Canvas canvas, Progress progress) {
    Channel<Pixel> pixels = Channel.create("pixels");
    List<CSPProcess> rows = new ArrayList<>();
    for (int y = 0; y < screen.height(); y++) {
      List<CSPProcess> row = new ArrayList<>();
      for (int x = 0; x < screen.width(); x++) {
        row.add(PixelsProcesses.pixel(screen, x, y, pixels));
      }
      rows.add(Par.of(row));
    }
    return Seq.of(rows)
        .then(CSPProcess.of("close", pixels::close, pixels))
        .par(PixelsProcesses.gather(pixels, canvas, progress));
  }
}
