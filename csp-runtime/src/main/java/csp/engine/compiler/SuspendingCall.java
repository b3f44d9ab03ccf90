package csp.engine.compiler;

/**
 * A call in a user's code that may wait. {@code csp} lists them, for each type through which they
 * can be called.
 *
 * @param owner the type, as class files name it ({@code csp/ChannelInput})
 * @param name the method
 * @param descriptor its parameters, two at most, and its result: none, a boolean or a reference
 * @param operation {@link #READ}, {@link #WRITE}, or the number of an operation of the engine
 */
public record SuspendingCall(String owner, String name, String descriptor, int operation) {
  /** Reads a value from a channel. */
  public static final int READ = 0;

  /** Writes a value to a channel. */
  public static final int WRITE = 1;
}
