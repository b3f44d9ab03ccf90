package csp.engine.compiler;

/**
 * A call in the user's code that may wait. {@code csp} hands the engine the list of them: every
 * type through which an operation can be called stands in it by itself.
 *
 * @param owner the internal name of the type that the call names: {@code csp/ChannelInput}
 * @param name the name of the method
 * @param descriptor its descriptor, with two parameters at most
 * @param operation {@link #READ}, {@link #WRITE}, or the number by which the engine knows it
 */
public record SuspendingCall(String owner, String name, String descriptor, int operation) {
  /** Compiled to {@code tryRead} and {@code enrolRead}, with no look into the table. */
  public static final int READ = 0;

  /** Compiled to {@code tryWrite} and {@code enrolWrite}. */
  public static final int WRITE = 1;
}
