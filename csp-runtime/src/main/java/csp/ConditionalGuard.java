package csp;

import java.util.function.BooleanSupplier;

/** A guard with a precondition. */
record ConditionalGuard<T>(Guard<T> guard, BooleanSupplier open) implements Guard<T> {}
