package csp.engine.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Alt;
import csp.Channel;
import csp.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A choice that is kept and offers both ends of one channel. "A choice may offer outputs as well as
 * inputs, on both ends of one channel"; a {@code try} "comes back empty only if at some instant of
 * the call nothing was ready"; "a process never communicates with itself".
 */
class BothEndsTest {
  private static final int ROUNDS = 100; // the order in which the guards are looked at is random

  @Test
  void whatAChoiceDoesToABufferMakesItsOtherGuardReady() {
    Channel<Integer> channel = Channel.buffered(1);
    Alt<Integer> alt = Alt.of(channel, channel.writing(7));
    for (int round = 0; round < ROUNDS; round++) {
      assertEquals(Optional.of(1), alt.tryChoose().map(Choice::index), "there was room");
      assertEquals(Optional.of(0), alt.tryChoose().map(Choice::index), "there was a value");
    }
  }

  @Test
  void allItsOtherGuardsAreTold() {
    Channel<Integer> channel = Channel.buffered(1);
    Alt<Integer> alt = Alt.of(channel.writing(1), channel, channel.writing(2), channel);
    for (int round = 0; round < ROUNDS; round++) {
      int written = alt.trySelect().orElseThrow();
      Choice<Integer> read = alt.tryChoose().orElseThrow();
      assertEquals(written, read.value());
      assertTrue(List.of(1, 3).contains(read.index()));
    }
  }

  @Test
  void onARendezvousTheOtherGuardStaysInItsPlace() {
    Channel<Integer> channel = Channel.create();
    Alt<Integer> alt = Alt.of(channel, channel.writing(7));
    for (int round = 0; round < ROUNDS; round++) {
      assertTrue(alt.trySelect().isEmpty(), "a process never communicates with itself");
    }
    assertEquals(2, Probe.queued((ChannelCore) channel));
  }
}
