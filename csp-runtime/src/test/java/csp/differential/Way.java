package csp.differential;

/** The two ways to run a body that are compared. */
enum Way {
  /** As a lambda that calls it: always on a thread. */
  THREAD,
  /** By its factory: compiled, where that is possible and wanted. */
  FACTORY
}
