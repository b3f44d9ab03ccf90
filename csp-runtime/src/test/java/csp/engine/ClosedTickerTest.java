package csp.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.CSPTimer;
import csp.ChannelClosedException;
import csp.ChannelInput;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** "Readers drain first and then get it": a clock that was closed does not tick any more. */
class ClosedTickerTest {
  @Test
  void aClosedClockYieldsNoMoreTicks() throws InterruptedException {
    ChannelInput<Instant> clock = CSPTimer.every(Duration.ofMillis(1));
    clock.read();
    clock.close();
    int drained = 0;
    for (Instant ignored : clock) {
      drained++;
    }
    Thread.sleep(5);
    assertThrows(ChannelClosedException.class, clock::tryRead);
    assertEquals(0, drained & ~1, "at most the tick that was there");
  }
}
