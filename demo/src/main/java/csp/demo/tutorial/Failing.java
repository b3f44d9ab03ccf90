package csp.demo.tutorial;

import csp.ProcessFailedException;
import csp.annotation.Process;

/** A process that fails, and who hears of it. */
final class Failing {
  @Process
  static void divide(int a, int b) {
    System.out.println(a / b);
  }

  static void main() {
    try {
      FailingProcesses.divide(6, 3)
          .then(FailingProcesses.divide(1, 0))
          .then(FailingProcesses.divide(8, 2))
          .start();
    } catch (ProcessFailedException e) {
      System.out.println(e.getMessage());
    }
  }
}
