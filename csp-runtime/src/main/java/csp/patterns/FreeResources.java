package csp.patterns;

import csp.Channel;
import csp.Guard;

/** The resources that are free, in a channel with room for all. */
record FreeResources<R>(Channel<R> free) implements ResourcePool<R> {
  @Override
  public Lease<R> take() {
    return new Lease<>(free.read(), free);
  }

  @Override
  public Guard<Lease<R>> available() {
    return free.map(resource -> new Lease<>(resource, free));
  }

  @Override
  public void poison() {
    free.poison();
  }
}
