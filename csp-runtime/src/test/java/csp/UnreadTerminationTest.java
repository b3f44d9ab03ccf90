package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.annotation.Process;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** A process that communicates where nobody has looked for it waits as a thread does. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class UnreadTerminationTest {
  @Process
  static void asks(IntSupplier source) {
    source.getAsInt();
  }

  @Test
  void itIsWokenWhenItIsTerminated() {
    Channel<Integer> never = Channel.create();
    AtomicReference<Thread> thread = new AtomicReference<>();
    IntSupplier source =
        () -> {
          thread.set(Thread.currentThread());
          return never.read();
        };
    Execution execution = UnreadTerminationTestProcesses.asks(source).spawn();
    Until.waits(thread);
    execution.terminate();
    assertTrue(execution.join(Duration.ofSeconds(50)));
    assertEquals(Execution.State.TERMINATED, execution.state());
  }
}
