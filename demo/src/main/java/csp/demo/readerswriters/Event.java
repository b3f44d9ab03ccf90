package csp.demo.readerswriters;

/** Somebody begins, or stops, reading or writing. */
record Event(String who, boolean begins) {
  @Override
  public String toString() {
    return who + (begins ? " begins" : " stops");
  }
}
