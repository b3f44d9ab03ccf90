package csp.demo.raytracer;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;

/** The processes; {@link Main} puts them together. */
final class Pixels {
  private Pixels() {}

  @Process
  static void pixel(Screen screen, int x, int y, ChannelOutput<? super Pixel> out) {
    out.write(screen.pixel(x, y));
  }

  @Process
  static void gather(ChannelInput<? extends Pixel> pixels, Canvas canvas, Progress progress) {
    for (Pixel pixel : pixels) {
      canvas.set(pixel.x(), pixel.y(), pixel.rgb());
      progress.done(1);
    }
  }
}
