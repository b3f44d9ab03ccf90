package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** The Mandelbrot set in letters, with a process and a channel for each row. */
final class Fractal {
  static final int ROWS = 21;

  @Process
  static void row(int row, ChannelOutput<String> out) {
    out.write(text(row));
  }

  @Process
  static void show(List<? extends ChannelInput<String>> rows) {
    for (ChannelInput<String> row : rows) System.out.println(row.read());
  }

  /** Returns a row of the picture: how soon each point runs away. */
  static String text(int row) {
    double y = (row - ROWS / 2) * 0.11;
    StringBuilder text = new StringBuilder();
    for (double x = -2.1; x < 0.7; x += 0.05) {
      double re = 0;
      double im = 0;
      int steps = 0;
      while (re * re + im * im < 4 && steps < 99) {
        double next = re * re - im * im + x;
        im = 2 * re * im + y;
        re = next;
        steps++;
      }
      text.append(steps < 5 ? ' ' : steps < 9 ? '.' : steps < 99 ? '+' : '#');
    }
    return text.toString().stripTrailing();
  }

  static void main() {
    List<Channel<String>> rows = new ArrayList<>();
    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      Channel<String> row = Channel.create("row " + i);
      rows.add(row);
      processes.add(FractalProcesses.row(i, row));
    }
    processes.add(FractalProcesses.show(rows));
    Par.of(processes).start();
  }
}
