package csp.explore;

import org.jspecify.annotations.Nullable;

/** What a process of a scenario fails with on purpose: that it is told of is no error. */
public final class Intended extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Intended() {
    super("on purpose", null, false, false);
  }

  /** Tells whether it comes of that, or of a want of memory, which is a scenario's doing too. */
  public static boolean isCauseOf(@Nullable Throwable caught) {
    return caught instanceof Intended
        || caught instanceof OutOfMemoryError
        || (caught != null && isCauseOf(caught.getCause()));
  }
}
