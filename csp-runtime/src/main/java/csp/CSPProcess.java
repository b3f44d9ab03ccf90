package csp;

import org.jspecify.annotations.Nullable;

/**
 * A process: an immutable description of something to run. The same one can be started many times,
 * also at once, and every start is a fresh run. Processes are made by the factories that are
 * generated for {@code @Process} methods, or by {@link #of(String, Body, Object...) of} from a
 * lambda, and are put together by {@link #then}, {@link #par} and {@link #times}, which run
 * nothing.
 *
 * <pre>{@code
 * CSPProcess hello = CSPProcess.of("hello", () -> System.out.println("hello"));
 * CSPProcess world = CSPProcess.of("world", () -> System.out.println("world"));
 * hello.then(world.times(2)).start(); // prints hello, world, world
 * hello.par(world).start();           // prints hello, world in either order
 * }</pre>
 *
 * <p>A chain reads left to right: {@code a.then(b).par(c)} is {@code (a ; b) ∥ c}. Terms may be
 * nested to any depth and have any number of elements.
 *
 * <h2>How a process ends</h2>
 *
 * <ul>
 *   <li>Its body returns. What it owns stays as it is.
 *   <li>It lets a {@link ChannelPoisonException} escape: it has ended normally, and poisons the
 *       channels and barriers among its arguments.
 *   <li>It lets a {@link ChannelClosedException} escape: it has ended normally, and closes them.
 *   <li>It is {@linkplain Execution#terminate() terminated}: it gets a {@link
 *       ProcessTerminatedException} from its operation, or is interrupted in foreign code, and
 *       poisons them.
 *   <li>It throws anything else, an {@link Error} included: it has failed, and poisons them. {@link
 *       #start()} and {@link Execution#join()} throw {@link ProcessFailedException} when all the
 *       rest has ended; if something else goes on meanwhile, the failure is logged at once to the
 *       {@link System.Logger} {@code csp}.
 * </ul>
 *
 * <p>What it owns are the channels, guards and barriers among its arguments, also within processes,
 * arrays, collections, maps, optionals and records there. They are searched when it ends badly, not
 * before. If the search itself throws, what could be found is released and the exception is a
 * failure.
 *
 * <p>A sequence stops after a failure or termination, and poisons what the elements own that will
 * never run; after poison or close it goes on. {@code times} and servers stop after any of them.
 *
 * <h2>What belongs to a process</h2>
 *
 * <p>What is started or spawned on a process's own thread belongs to it. When its body has ended,
 * it waits for what it has spawned; if it failed or was terminated, that is terminated.
 *
 * <h2>Daemons</h2>
 *
 * <p>A daemon serves others. When all other elements of its {@code Par} have ended (at once if
 * there are none), the operation that it waits in, or its next one that would wait, throws {@link
 * ProcessTerminatedException}; what can complete at once still does. A spawned daemon ends so when
 * the body and the other children of its owner have ended. Its channels and barriers are left as
 * they are.
 *
 * <h2>Threads and memory</h2>
 *
 * <p>A compiled body runs on whichever of the engine's threads is free, a part at a time; any other
 * on a virtual thread, or on a platform thread if {@code csp.execution=platform}: see {@link
 * #explain}. All these are daemon threads. The elements of a sequence may run on the same thread or
 * on different ones. So may those of a large {@code Par} of which one ends before the other begins.
 * A process sees its own actions in program order on whichever thread it runs. What the caller did
 * before {@code start} or {@code spawn} happens-before the body; the end of a body happens-before
 * {@code start} or {@code join} returns, and before the next element of a sequence.
 *
 * <p>The operators are those of Hoare's CSP, as python-csp writes them: {@code >}, {@code //} and
 * {@code *}.
 */
public sealed interface CSPProcess extends Runnable permits CSPServer, Term {
  /**
   * Runs this process on threads of its own, and returns when it, and all that belongs to it, has
   * ended. Any thread may call this, {@code main} and other processes included.
   *
   * <p>If the calling thread is interrupted meanwhile, what was started is terminated; when it has
   * ended, this throws. If the calling process is terminated, so is this.
   *
   * @throws ProcessFailedException if it has failed
   * @throws ProcessInterruptedException if the calling thread was interrupted
   * @throws ProcessTerminatedException if the calling process is terminated or dismissed
   * @throws IllegalStateException if {@code csp.execution} names no way to run that exists, or in a
   *     condition or a supplier of a choice
   */
  void start();

  /** The same as {@link #start()}, by the name that {@link Runnable} gives it. */
  @Override
  void run();

  /**
   * Begins to run this process and returns at once. If the caller is a process, it belongs to that;
   * otherwise it keeps the JVM alive until it ends, unless it is a {@link #daemon()}.
   *
   * <p>If it fails and nobody waits in {@link Execution#join()} or has asked for {@link
   * Execution#toFuture()}, the default uncaught-exception handler gets the failure.
   *
   * @throws ProcessTerminatedException if the calling process has been terminated
   * @throws IllegalStateException as {@link #start()} does
   */
  Execution spawn();

  /**
   * Returns the process that runs this one and then {@code next}. Associative; flattened.
   *
   * @throws NullPointerException if {@code next} is null
   */
  CSPProcess then(CSPProcess next);

  /**
   * Returns the process that runs this one and the others at the same time, and ends when all of
   * them have ended. If this is a {@code Par} without a name, they are added to it.
   *
   * @throws NullPointerException if one of them is null
   */
  CSPProcess par(CSPProcess... others);

  /**
   * Returns the process that runs this one {@code n} times, one after the other; 0 is {@link Skip}.
   *
   * @throws IllegalArgumentException if {@code n} is negative
   */
  CSPProcess times(int n);

  /**
   * Returns the same process marked as a daemon. The mark counts for a direct element of a {@link
   * Par} and for {@link #spawn()}; in a {@link Seq}, under {@link #times} and at {@link #start()}
   * it changes nothing.
   */
  CSPProcess daemon();

  /**
   * Returns the same process by another name. Names are for people: they appear in errors, traces
   * and thread dumps. A composition that has one is part of the path of a failure.
   *
   * @throws NullPointerException if {@code name} is null
   */
  CSPProcess named(String name);

  /** Returns its name; for a composition without one, the beginning of its term. */
  String name();

  /**
   * Tells how it runs and why, one line for each process in it, as in {@code writer: compiled} or
   * {@code reader: virtual thread: because it blocks its thread in Thread.sleep (Shop.java:12)}.
   * With {@code -Dcsp.explain=true} the same is logged when they are first started.
   */
  String explain();

  /**
   * Returns a process that runs a lambda.
   *
   * <pre>{@code
   * Channel<String> lines = Channel.create();
   * CSPProcess print = CSPProcess.of("print", () -> lines.forEach(System.out::println), lines);
   * }</pre>
   *
   * @param args the channels and barriers that it owns, or things that hold some
   * @throws IllegalArgumentException if one of {@code args} is a record that cannot be opened
   * @throws NullPointerException if the name, the body or the array is null
   */
  static CSPProcess of(String name, Body body, @Nullable Object... args) {
    return Call.of(name, body, args);
  }

  /** Returns a process that runs {@code body} with an argument, which it owns. */
  static <A> CSPProcess of(String name, Body1<? super A> body, A a) {
    Terms.checkBody(body, Terms.checkName(name));
    return Call.of(name, () -> body.run(a), a);
  }

  /** Returns a process that runs {@code body} with two arguments, which it owns. */
  static <A, B> CSPProcess of(String name, Body2<? super A, ? super B> body, A a, B b) {
    Terms.checkBody(body, Terms.checkName(name));
    return Call.of(name, () -> body.run(a, b), a, b);
  }

  /** Returns a process that runs {@code body} with three arguments, which it owns. */
  static <A, B, C> CSPProcess of(
      String name, Body3<? super A, ? super B, ? super C> body, A a, B b, C c) {
    Terms.checkBody(body, Terms.checkName(name));
    return Call.of(name, () -> body.run(a, b, c), a, b, c);
  }

  /** Returns a process that runs an annotated method: what generated factories call. */
  static CSPProcess of(ProcessMethod method, Body body, @Nullable Object... arguments) {
    return Call.of(method, body, arguments);
  }
}
