package csp.engine.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Alt;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelPoisonException;
import csp.engine.channel.ChannelCore;
import csp.engine.channel.Probe;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What happens at a channel while a choice that is registered there does not wait: its next
 * selection finds it. "A channel that becomes ready puts its guard on the Alt's ready list."
 */
class KeptChoiceTest {
  private final Channel<Integer> in = Channel.create();
  private final Channel<Integer> out = Channel.buffered(1);
  private final Alt<Integer> alt = Alt.of(in, out.writing(1));

  @BeforeEach
  void register() {
    out.write(0);
    assertTrue(alt.trySelect().isEmpty());
    assertTrue(alt.trySelect().isEmpty());
    assertEquals(1, Probe.queued((ChannelCore) in));
    assertEquals(1, Probe.queued((ChannelCore) out));
  }

  @Test
  void anInputThatWasClosed() {
    in.close();
    assertThrows(ChannelClosedException.class, alt::trySelect);
  }

  @Test
  void anOutputThatWasClosed() {
    out.close();
    assertThrows(ChannelClosedException.class, alt::trySelect);
  }

  @Test
  void oneThatWasPoisoned() {
    out.poison();
    assertThrows(ChannelPoisonException.class, alt::trySelect);
  }

  @Test
  void roomInABuffer() {
    assertEquals(Optional.of(0), out.tryRead());
    assertEquals(Optional.of(1), alt.trySelect());
  }

  @Test
  void aWriteThatCameAndWentLeavesNothing() {
    assertFalse(in.tryWrite(5));
    assertTrue(alt.trySelect().isEmpty());
    assertEquals(1, Probe.queued((ChannelCore) in), "back in its place");
  }

  @Test
  void aWriteThatWaits() throws InterruptedException {
    Thread writer = Thread.ofVirtual().start(() -> in.write(5));
    assertEquals(5, alt.select());
    writer.join();
  }
}
