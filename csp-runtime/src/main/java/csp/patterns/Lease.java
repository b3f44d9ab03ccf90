package csp.patterns;

import csp.ChannelEndedException;
import csp.ChannelOutput;
import csp.ProcessTerminatedException;

/**
 * A resource that was taken from a {@link ResourcePool}, until it is closed. It belongs to one
 * process.
 *
 * <pre>{@code
 * try (Lease<Printer> lease = printers.take()) {
 *   lease.resource().print("page 1");
 * } // here somebody else may have it
 * }</pre>
 *
 * @param <R> the resource
 */
public final class Lease<R> implements AutoCloseable {
  private final R resource;
  private final ChannelOutput<? super R> free;
  private boolean over;

  Lease(R resource, ChannelOutput<? super R> free) {
    this.resource = resource;
    this.free = free;
  }

  /**
   * Returns the resource.
   *
   * @throws IllegalStateException if it was given back
   */
  public R resource() {
    if (over) {
      throw new IllegalStateException(resource + " was given back: somebody else may use it");
    }
    return resource;
  }

  /**
   * Gives the resource back. Never waits and never throws; a second time does nothing. A process
   * that was terminated poisons the pool, since nobody knows how it left the resource.
   */
  @Override
  public void close() {
    if (over) {
      return;
    }
    over = true;
    try {
      free.tryWrite(resource); // there is room for all
    } catch (ProcessTerminatedException cutShort) {
      free.poison();
    } catch (ChannelEndedException nobodyWantsIt) {
      // The pool has ended: whoever made the resources closes them.
    }
  }
}
