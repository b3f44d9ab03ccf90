package csp.engine.stackless;

/** The operations that {@code csp} has handed over: derived code names them by their numbers. */
public final class OperationTable {
  private static Operation[] operations = {};

  private OperationTable() {}

  /** Called once, before anything else of the engine. */
  public static void install(Operation[] numbered) {
    operations = numbered;
  }

  static Operation get(int number) {
    return operations[number];
  }
}
