package csp.demo.mandelbrot;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import java.util.List;

/**
 * A channel for each column, and no choice: columns are drawn from left to right, and wait until it
 * is their turn.
 *
 * <pre>
 * column 0 ------&gt;
 * column 1 ------&gt; gather
 * ...      ------&gt;
 * </pre>
 */
final class InOrder {
  private InOrder() {}

  static CSPProcess network(View view, Canvas canvas, Progress progress) {
    List<Channel<Column>> columns = Columns.channels(view.width());
    return Par.of(Columns.processes(view, columns))
        .par(InOrderProcesses.gather(columns, canvas, progress));
  }

  @Process
  static void gather(
      List<? extends ChannelInput<Column>> columns, Canvas canvas, Progress progress) {
    for (ChannelInput<Column> column : columns) {
      column.read().drawOn(canvas);
      progress.done(1);
    }
  }
}
