package csp.demo.mandelbrot;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import java.util.List;

/**
 * A channel for each column, and a choice between all of them: columns are drawn as they come.
 *
 * <pre>
 * column 0 ------&gt;
 * column 1 ------&gt; gather
 * ...      ------&gt;
 * </pre>
 */
final class ByChoice {
  private ByChoice() {}

  static CSPProcess network(View view, Canvas canvas, Progress progress) {
    List<Channel<Column>> columns = Columns.channels(view.width());
    return Par.of(Columns.processes(view, columns))
        .par(ByChoiceProcesses.gather(columns, canvas, progress));
  }

  @Process
  static void gather(
      List<? extends ChannelInput<Column>> columns, Canvas canvas, Progress progress) {
    Alt<Column> any = Alt.of(columns);
    for (Column column : any.times(columns.size())) {
      any.drop(); // there is one column in each channel
      column.drawOn(canvas);
      progress.done(1);
    }
  }
}
