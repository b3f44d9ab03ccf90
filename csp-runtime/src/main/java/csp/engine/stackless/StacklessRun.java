package csp.engine.stackless;

import csp.engine.waiting.ProcessRun;

/** What a process without a stack tells its run, which decides what becomes of it. */
public interface StacklessRun extends ProcessRun {
  /** Its body has returned. Returns true if it begins once more: it is a server. */
  boolean bodyReturned(Frame frame, StacklessProcess me);

  /** Its body has thrown. */
  void bodyThrew(Throwable thrown, StacklessProcess me);
}
