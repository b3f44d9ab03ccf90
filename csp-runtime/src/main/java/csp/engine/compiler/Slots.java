package csp.engine.compiler;

/**
 * Where the local variables of the user's method are in a derived one. A step begins with the frame
 * and the process. A call has the process after its parameters, so that callers push it last.
 */
final class Slots {
  private final boolean step;
  private final int parameters;
  private final int variables;

  Slots(Copy.Place place, Analysis analysis) {
    this.step = place == Copy.Place.STEP;
    this.parameters = Descriptors.slots(analysis.method.parameters());
    this.variables = analysis.body.maxLocals;
  }

  boolean isStep() {
    return step;
  }

  int of(int slot) {
    if (step) {
      return slot + 2;
    }
    return slot < parameters ? slot : slot + 1;
  }

  /** The process. */
  int process() {
    return step ? 1 : parameters;
  }

  /** The frame: its own, or one that a call has just made. */
  int frame() {
    return step ? 0 : variables + 1;
  }

  /** The first of the slots that are free. */
  int free() {
    return variables + 2;
  }
}
