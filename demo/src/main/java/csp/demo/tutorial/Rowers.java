package csp.demo.tutorial;

import csp.Barrier;
import csp.CSPProcess;
import csp.Par;
import csp.annotation.Process;

/** A barrier: no oar goes in for the second stroke before all are out after the first. */
final class Rowers {
  // @start region=row
  @Process
  static void row(String name, Barrier together) {
    for (int stroke = 1; stroke <= 2; stroke++) {
      System.out.println("stroke " + stroke + ": " + name);
      together.synchronise();
    }
  }

  static CSPProcess crew() {
    Barrier together = Barrier.create(3);
    return Par.of(
        RowersProcesses.row("bow", together),
        RowersProcesses.row("middle", together),
        RowersProcesses.row("stern", together));
  }

  // @end

  static void main() {
    crew().start();
  }
}
