package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Par;
import csp.Skip;

/** Descriptions of processes: printed, and never run. */
final class Terms {
  static void main() {
    CSPProcess a = CSPProcess.of("a", () -> System.out.println("never"));
    CSPProcess b = CSPProcess.of("b", () -> System.out.println("never"));
    CSPProcess c = CSPProcess.of("c", () -> System.out.println("never"));

    System.out.println(a.then(b).then(c));
    System.out.println(a.then(b).par(c));
    System.out.println(a.then(b.par(c)));
    System.out.println(a.par(b).times(3).then(c));
    System.out.println(Par.of(a, Par.of(b, c)));
    System.out.println(Skip.SKIP.then(a.times(0)));
    System.out.println(a.par(b).named("both").then(c));
  }
}
