package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelPoisonException;
import csp.Execution;
import csp.Par;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ResourcePoolTest {
  private final ResourcePool<AtomicInteger> pool =
      ResourcePool.of(List.of(new AtomicInteger(), new AtomicInteger()));

  @Test
  void eachIsUsedByOneProcessAtATime() {
    AtomicInteger uses = new AtomicInteger();
    AtomicInteger clashes = new AtomicInteger();
    CSPProcess user =
        CSPProcess.of(
            "user",
            shared -> {
              for (int i = 0; i < 100; i++) {
                try (Lease<AtomicInteger> lease = shared.take()) {
                  clashes.addAndGet(lease.resource().getAndIncrement());
                  uses.incrementAndGet();
                  Thread.yield();
                  lease.resource().decrementAndGet();
                }
              }
            },
            pool);
    Par.of(Collections.nCopies(10, user)).start();
    assertEquals(1000, uses.get());
    assertEquals(0, clashes.get());
  }

  @Test
  void whoFindsNoneFreeWaits() {
    Lease<AtomicInteger> first = pool.take();
    Lease<AtomicInteger> second = pool.take();
    assertEquals(Optional.empty(), pool.available().or(Channel.create()).trySelect());
    AtomicInteger given = first.resource();
    first.close();
    Object taken = pool.available().or(neverReady()).select();
    assertEquals(given, ((Lease<?>) taken).resource());
    second.close();
  }

  private static <T> Channel<T> neverReady() {
    return Channel.create();
  }

  @Test
  void givingBackTwiceGivesBackOnce() {
    Lease<AtomicInteger> lease = pool.take();
    lease.close();
    lease.close();
    assertThrows(IllegalStateException.class, lease::resource);
    pool.take();
    pool.take();
    assertEquals(Optional.empty(), pool.available().or(neverReady()).trySelect());
  }

  @Test
  void poisonWakesThoseWhoWaitAndGivingBackIsQuiet() {
    Lease<AtomicInteger> one = pool.take();
    Lease<AtomicInteger> two = pool.take();
    Execution waits = CSPProcess.of("waits", shared -> shared.take(), pool).spawn();
    pool.poison();
    waits.join();
    one.close();
    two.close();
    assertThrows(ChannelPoisonException.class, pool::take);
  }

  @Test
  void aProcessThatFailsPoisonsThePool() {
    Execution fails =
        CSPProcess.of(
                "fails",
                shared -> {
                  try (Lease<AtomicInteger> lease = shared.take()) {
                    throw new IllegalStateException(lease.resource() + " is broken");
                  }
                },
                pool)
            .spawn();
    assertThrows(csp.ProcessFailedException.class, fails::join);
    assertThrows(ChannelPoisonException.class, pool::take);
  }

  @Test
  void oneWhoIsTerminatedPoisonsThePoolThoughItIsNotAmongItsArguments() {
    Channel<String> never = Channel.create();
    Channel<String> taken = Channel.create();
    Execution user = CSPProcess.of("user", () -> use(taken, never), taken, never).spawn();
    taken.read();
    user.terminate();
    user.join();
    assertThrows(ChannelPoisonException.class, pool::take);
  }

  private void use(Channel<String> taken, Channel<String> never) {
    try (Lease<AtomicInteger> lease = pool.take()) {
      taken.write("taken " + lease.resource());
      never.read();
    }
  }

  @Test
  void aPoolHasResources() {
    assertThrows(IllegalArgumentException.class, () -> ResourcePool.of(List.of()));
    assertTrue(pool.take().resource().get() == 0);
  }
}
