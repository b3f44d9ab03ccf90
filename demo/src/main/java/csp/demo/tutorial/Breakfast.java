package csp.demo.tutorial;

import csp.CSPProcess;
import csp.annotation.Process;

/** Sequence, parallel and repetition. */
final class Breakfast {
  @Process
  static void grind() {
    System.out.println("grind the beans");
  }

  @Process
  static void brew() {
    System.out.println("brew the coffee");
  }

  @Process
  static void toast() {
    System.out.println("toast the bread");
  }

  @Process
  static void eat() {
    System.out.println("eat");
  }

  static CSPProcess breakfast() {
    CSPProcess coffee = BreakfastProcesses.grind().times(2).then(BreakfastProcesses.brew());
    return coffee.par(BreakfastProcesses.toast()).then(BreakfastProcesses.eat());
  }

  static void main() {
    System.out.println(breakfast());
    breakfast().start();
  }
}
