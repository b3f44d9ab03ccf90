package csp.demo.mandelbrot;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** What the first three ways have in common: a process for each column. */
final class Columns {
  private Columns() {}

  @Process
  static void column(View view, int x, ChannelOutput<? super Column> out) {
    out.write(view.column(x));
  }

  static List<Channel<Column>> channels(int n) {
    List<Channel<Column>> channels = new ArrayList<>();
    for (int i = 0; i < n; i++) channels.add(Channel.create("column " + i));
    return channels;
  }

  /** A process for each column of the view, with an output for each. */
  static List<CSPProcess> processes(View view, List<? extends ChannelOutput<Column>> outs) {
    List<CSPProcess> columns = new ArrayList<>();
    for (int x = 0; x < view.width(); x++) {
      columns.add(ColumnsProcesses.column(view, x, outs.get(x)));
    }
    return columns;
  }
}
