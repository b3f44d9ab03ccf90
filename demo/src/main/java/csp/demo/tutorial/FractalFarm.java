package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.builtins.Sinks;
import csp.builtins.Sources;
import csp.patterns.Farm;
import java.util.stream.IntStream;

/** A farm: four hands draw the rows of the picture, which come out in order. */
final class FractalFarm {
  static CSPProcess network() {
    Channel<Integer> rows = Channel.create("rows");
    Channel<String> lines = Channel.create("lines");
    return Par.of(
        Sources.each(rows, IntStream.range(0, Fractal.ROWS).boxed().toList()),
        Farm.ordered(rows, lines, 4, Fractal::text),
        Sinks.printer(lines));
  }

  static void main() {
    network().start();
  }
}
