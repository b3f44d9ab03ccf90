package csp.demo.tutorial;

import csp.CSPProcess;
import csp.annotation.Process;

/** An answer: five working days and a weekend. */
final class Week {
  @Process
  static void work() {
    System.out.println("work");
  }

  @Process
  static void rest() {
    System.out.println("rest");
  }

  @Process
  static void sleep() {
    System.out.println("sleep");
  }

  // @start region=main
  static void main() {
    CSPProcess sleep = WeekProcesses.sleep();
    CSPProcess workday = WeekProcesses.work().then(sleep);
    CSPProcess holiday = WeekProcesses.rest().then(sleep);
    CSPProcess week = workday.times(5).then(holiday.times(2));
    System.out.println(week);
    week.start();
  }

  // @end
}
