package csp;

import csp.engine.plan.Ending;
import csp.engine.plan.Exceptions;
import csp.engine.plan.Failure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes our exceptions for the engine, which does not know them, and tells it what they mean. */
final class Makers implements Exceptions {
  @Override
  public RuntimeException poisoned(String message) {
    return new ChannelPoisonException(message);
  }

  @Override
  public RuntimeException closed(String message) {
    return new ChannelClosedException(message);
  }

  @Override
  public RuntimeException terminated(String message) {
    return new ProcessTerminatedException(message);
  }

  @Override
  public RuntimeException interrupted(String message) {
    return new ProcessInterruptedException(message);
  }

  @Override
  public RuntimeException failed(String path, Throwable cause, List<Throwable> others) {
    return new ProcessFailedException(path, cause, others);
  }

  @Override
  public RuntimeException noGuard(String message) {
    return new NoGuardInAltException(message);
  }

  @Override
  public Ending endingOf(Throwable thrown) {
    if (thrown instanceof ChannelClosedException) {
      return Ending.CLOSED;
    }
    if (thrown instanceof ProcessTerminatedException) {
      return Ending.TERMINATED;
    }
    return thrown instanceof ChannelPoisonException ? Ending.POISONED : Ending.FAILED;
  }

  @Override
  public @Nullable Failure failureOf(Throwable thrown) {
    if (!(thrown instanceof ProcessFailedException failed)) {
      return null;
    }
    Throwable cause = failed.getCause();
    return cause == null
        ? null
        : new Failure(failed.path(), cause, List.of(failed.getSuppressed()));
  }
}
