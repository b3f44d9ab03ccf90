package csp;

/** What is no end itself but holds things that are or hold ends: a guard around another, an Alt. */
interface Containing {
  /** Returns what it holds. */
  Iterable<?> parts();
}
