package csp;

final class Wiring {
  private Wiring() {}
  static void connect() {}
}
