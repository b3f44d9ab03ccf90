package csp.engine;

/** STUB of the contract: a process that runs. */
final class LeafRun {
  String name() {
    return "";
  }
}
