package csp;

import csp.engine.time.Alarm;
import java.time.Instant;

/** A timer that has been set once and for all. */
record AlarmGuard(Alarm alarm) implements Guard<Instant> {}
