package csp.demo.boids;

import csp.CSPTimer;
import csp.ChannelInput;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Window;
import java.time.Duration;

/** Somebody who lies in the grass. */
final class Watching {
  private static final Duration A_MOMENT = Duration.ofMillis(40);

  private Watching() {}

  /** Sees every moment. Who looks at a window is given time; when he closes it, all end. */
  @Process
  static void watch(
      ChannelInput<? extends Flock> moments, Sky sky, Window window, Progress progress) {
    CSPTimer timer = CSPTimer.create();
    for (Flock moment : moments) {
      sky.add(moment);
      progress.done(1);
      if (window.isClosed()) moments.poison();
      if (window.isOpen()) {
        window.show(sky::draw);
        timer.sleep(A_MOMENT);
      }
    }
  }
}
