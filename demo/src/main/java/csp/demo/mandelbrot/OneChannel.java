package csp.demo.mandelbrot;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Par;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import java.util.Collections;

/**
 * One channel, which all columns share: no choice is needed.
 *
 * <pre>
 * column 0 ---+
 * column 1 ---+---&gt; gather
 * ...      ---+
 * </pre>
 */
final class OneChannel {
  private OneChannel() {}

  static CSPProcess network(View view, Canvas canvas, Progress progress) {
    Channel<Column> columns = Channel.create("columns");
    return Par.of(Columns.processes(view, Collections.nCopies(view.width(), columns)))
        .then(CSPProcess.of("close", columns::close, columns))
        .par(OneChannelProcesses.gather(columns, canvas, progress));
  }

  @Process
  static void gather(ChannelInput<? extends Column> columns, Canvas canvas, Progress progress) {
    for (Column column : columns) {
      column.drawOn(canvas);
      progress.done(1);
    }
  }
}
