package csp.engine.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The makers of the exceptions that users see, handed over by {@code csp} when it is loaded: the
 * engine knows no type of {@code csp}.
 */
public interface Exceptions {
  RuntimeException poisoned(String message);

  RuntimeException closed(String message);

  RuntimeException terminated(String message);

  RuntimeException interrupted(String message);

  /** An execution failed: {@code path} is {@code outer › inner}, {@code others} failed as well. */
  RuntimeException failed(String path, Throwable cause, List<Throwable> others);

  /** A choice in which nothing can ever be ready. */
  RuntimeException noGuard(String message);

  /** Tells what it means that a body threw {@code thrown}. */
  Ending endingOf(Throwable thrown);

  /**
   * If {@code thrown} is what {@link #failed} made: the path within, cause and others; else null.
   */
  @Nullable Failure failureOf(Throwable thrown);
}
