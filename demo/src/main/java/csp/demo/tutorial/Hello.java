package csp.demo.tutorial;

import csp.CSPProcess;
import csp.annotation.Process;

/** A process, started twice. */
final class Hello {
  @Process
  static void hello(String name) {
    System.out.println("hello, " + name);
  }

  static void main() {
    CSPProcess greeting = HelloProcesses.hello("world"); // runs nothing
    greeting.start();
    greeting.start();
  }
}
