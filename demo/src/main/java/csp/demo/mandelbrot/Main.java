package csp.demo.mandelbrot;

import csp.CSPProcess;
import csp.demo.Arguments;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import csp.demo.drawing.Figure;
import csp.demo.drawing.Show;
import csp.demo.drawing.Window;
import java.nio.file.Path;

/**
 * The Mandelbrot set. Columns of the picture are computed by processes, and gathered by another, in
 * four ways that are worth comparing: {@link ByChoice}, {@link InOrder}, {@link OneChannel} and
 * {@link Farm}.
 *
 * <pre>
 * column 0 ---\
 * column 1 ----+---&gt; gather ---&gt; the picture
 * ...      ---/
 * </pre>
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=mandelbrot
 * mvn -q compile exec:exec -Ddemo=mandelbrotfarm -Dargs="1200 mandelbrot.png"
 * }</pre>
 *
 * <p>The arguments are the width of the picture, and a file. Where there is a display a window
 * shows the picture as it grows; where there is none it is written to the file. These are
 * python-csp's four programs.
 */
public final class Main {
  private interface Way {
    CSPProcess network(View view, Canvas canvas, Progress progress);
  }

  private Main() {}

  /** A choice between the columns. */
  public static void byChoice(String... args) {
    draw(ByChoice::network, args);
  }

  /** The columns in order. */
  public static void inOrder(String... args) {
    draw(InOrder::network, args);
  }

  /** One channel for all columns. */
  public static void oneChannel(String... args) {
    draw(OneChannel::network, args);
  }

  /** A farmer and workers. */
  public static void farm(String... args) {
    draw(Farm::network, args);
  }

  private static void draw(Way way, String... args) {
    Arguments given = Arguments.of(args);
    View view = new View(given.number("width", 720, 1, 4000));
    Path file = given.output(Show.file("mandelbrot.png"));
    given.end();

    Canvas canvas = new Canvas(view.width(), view.height());
    Figure figure = new Figure("The Mandelbrot set", View.REAL, View.IMAGINARY);
    Window window = Window.open(figure.title());
    Progress progress =
        Progress.of(view.width(), "columns")
            .besides(() -> window.show(() -> figure.frame(canvas.image())));
    way.network(view, canvas, progress).start();
    window.finish(figure.frame(canvas.image()), file, System.out);
  }
}
