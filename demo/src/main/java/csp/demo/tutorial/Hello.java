package csp.demo.tutorial;

import csp.CSPProcess;
import csp.annotation.Process;

/** A process, started twice. */
final class Hello {
  // @start region=process
  @Process
  static void hello(String name) {
    System.out.println("hello, " + name);
  }

  // @end

  // @start region=main
  static void main() {
    CSPProcess greeting = HelloProcesses.hello("world"); // runs nothing
    greeting.start();
    greeting.start();
  }

  // @end
}
