package csp.demo.tutorial;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Choice;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** An answer: rows are taken as they come, so that none waits for a slower one above it. */
final class FractalByChoice {
  // @start region=show
  @Process
  static void show(List<? extends ChannelInput<String>> rows) {
    String[] picture = new String[rows.size()];
    Alt<String> any = Alt.of(rows);
    for (int i = 0; i < picture.length; i++) {
      Choice<String> row = any.choose();
      any.drop(); // there is one row in each channel
      picture[row.index()] = row.value();
    }
    System.out.println(String.join("\n", picture));
  }

  // @end

  static void main() {
    List<Channel<String>> rows = new ArrayList<>();
    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < Fractal.ROWS; i++) {
      Channel<String> row = Channel.create("row " + i);
      rows.add(row);
      processes.add(FractalProcesses.row(i, row));
    }
    processes.add(FractalByChoiceProcesses.show(rows));
    Par.of(processes).start();
  }
}
