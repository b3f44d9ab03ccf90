package csp.demo.mandelbrot;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.Par;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.drawing.Canvas;
import java.util.ArrayList;
import java.util.List;

/**
 * A few workers, and a farmer who gives whoever has finished a column the next one to do.
 *
 * <pre>
 *            job
 *          -------&gt; worker 0
 *          &lt;-------
 *           column
 *  farmer
 *          -------&gt; worker 1
 *          &lt;-------
 *            ...
 * </pre>
 */
final class Farm {
  private static final int WORKERS = 8;

  private Farm() {}

  static CSPProcess network(View view, Canvas canvas, Progress progress) {
    int workers = Math.min(WORKERS, view.width());
    List<Channel<Integer>> jobs = new ArrayList<>();
    List<Channel<Column>> columns = Columns.channels(workers);
    List<CSPProcess> farm = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      jobs.add(Channel.create("job " + i));
      farm.add(FarmProcesses.worker(view, jobs.get(i), columns.get(i)));
    }
    farm.add(FarmProcesses.farmer(view.width(), jobs, columns, canvas, progress));
    return Par.of(farm);
  }

  @Process
  static void worker(
      View view, ChannelInput<? extends Integer> jobs, ChannelOutput<? super Column> columns) {
    for (int x : jobs) columns.write(view.column(x));
  }

  @Process
  static void farmer(
      int width,
      List<? extends ChannelOutput<Integer>> jobs,
      List<? extends ChannelInput<Column>> columns,
      Canvas canvas,
      Progress progress) {
    Alt<Column> any = Alt.of(columns);
    int next = 0;
    for (ChannelOutput<Integer> job : jobs) job.write(next++);
    for (int drawn = 0; drawn < width; drawn++) {
      Choice<Column> column = any.fairChoose();
      if (next < width) jobs.get(column.index()).write(next++);
      column.value().drawOn(canvas);
      progress.done(1);
    }
    for (ChannelOutput<Integer> job : jobs) job.close();
  }
}
