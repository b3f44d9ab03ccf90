package csp.engine.choice;

import java.util.function.BooleanSupplier;

/**
 * A precondition of the guards of a choice from {@code from} up to, but not including, {@code to}:
 * that of a nested choice covers all its guards, and is evaluated once.
 */
public record Condition(BooleanSupplier test, int from, int to) {}
