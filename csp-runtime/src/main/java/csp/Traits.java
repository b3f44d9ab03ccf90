package csp;

import org.jspecify.annotations.Nullable;

/**
 * What may be said of a term beside what it is made of. Most processes of one method share theirs,
 * so that each is a word smaller.
 *
 * @param label its name; null for a composition that has none
 * @param daemon whether it is marked as a daemon
 * @param method the annotated method; null for a lambda or a composition
 */
record Traits(@Nullable String label, boolean daemon, @Nullable ProcessMethod method) {
  /** Nothing is said of it. */
  static final Traits NONE = new Traits(null, false, null);

  /** Those of a lambda. */
  static Traits of(String label) {
    return new Traits(label, false, null);
  }

  Traits named(String newLabel) {
    return new Traits(newLabel, daemon, method);
  }

  Traits asDaemon() {
    return new Traits(label, true, method);
  }
}
