package csp.patterns;

import csp.Channel;
import csp.Guard;
import java.util.Collection;

/**
 * Things of which each is used by one process at a time, and it does not matter which one it gets.
 *
 * <pre>{@code
 * ResourcePool<Printer> printers = ResourcePool.of(List.of(left, right));
 *
 * @Process
 * static void print(ResourcePool<Printer> printers, String page) {
 *   try (Lease<Printer> lease = printers.take()) {
 *     lease.resource().print(page);
 *   }
 * }
 * }</pre>
 *
 * <p>Those who wait are served in the order of their arrival. A process that holds one and waits
 * for another of the same pool may deadlock with its like: take all that is needed in one order.
 *
 * <p>Give processes the pool itself: if one of them fails or is poisoned, so is the pool, and those
 * who wait are told by {@link csp.ChannelPoisonException}; as with every channel, a process that
 * shall not end the others catches its exceptions. The pool does not close resources: whoever made
 * them does, when all have ended. {@link #take} can be interrupted and terminated, and has taken
 * nothing then; giving back never waits and never throws.
 *
 * <p>It works on every thread. What was done with a resource happens before the next takes it.
 *
 * <p>It is a semaphore with values (Dijkstra 1965), here a channel that holds what is free.
 *
 * @param <R> the resources
 */
public sealed interface ResourcePool<R> permits FreeResources {
  /**
   * Returns a pool in which all of {@code resources} are free.
   *
   * @throws IllegalArgumentException if there are none
   */
  static <R> ResourcePool<R> of(Collection<? extends R> resources) {
    if (resources.isEmpty()) {
      throw new IllegalArgumentException("from a pool without resources nobody ever gets one");
    }
    Channel<R> free = Channel.buffered(resources.size());
    resources.forEach(free::write);
    return new FreeResources<>(free);
  }

  /**
   * Takes a resource, waiting until one is free.
   *
   * @throws csp.ChannelPoisonException if the pool is poisoned
   */
  Lease<R> take();

  /** Returns the guard that takes a resource: for a choice with a timeout, say. */
  Guard<Lease<R>> available();

  /** Ends the pool: all who wait, and all who come later, are told. */
  void poison();
}
