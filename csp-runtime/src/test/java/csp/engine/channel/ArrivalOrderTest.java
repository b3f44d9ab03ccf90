package csp.engine.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.Channel;
import csp.stress.Stress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * "Waiters, choices included, are served in order of arrival." A choice that is kept has the first
 * place in a queue since long ago, but it begins to wait only now, at the very moment when a writer
 * comes: the value belongs to the reader who waits behind it since before.
 */
@Tag("stress")
class ArrivalOrderTest {
  private static final int ROUNDS = 1_500;

  private final Channel<Integer> channel = Channel.create();
  private final Channel<Integer> relief = Channel.create();
  private final Alt<Integer> alt = Alt.of(channel, relief);
  private final AtomicInteger round = new AtomicInteger();
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicInteger selected = new AtomicInteger();

  @Test
  void aChoiceThatBeginsToWaitDoesNotOvertakeAReaderWhoWaits() {
    Stress.repeat(1, seed -> arrive());
  }

  private void arrive() throws InterruptedException {
    round.set(0);
    read.set(0);
    selected.set(0);
    Thread reader = Thread.ofPlatform().daemon().start(this::read);
    Thread chooser = Thread.ofPlatform().daemon().start(this::select);
    int overtaken = 0;
    for (int i = 1; i <= ROUNDS; i++) {
      while (Probe.readers((ChannelCore) channel) != 1) {
        Thread.yield();
      }
      round.set(i);
      for (int spin = i % 64; spin > 0; spin--) {
        Thread.onSpinWait();
      }
      channel.write(i);
      while (read.get() != i && selected.get() != i) {
        Thread.yield();
      }
      if (selected.get() == i) {
        overtaken++;
        channel.write(i);
      } else {
        relief.write(i);
      }
      while (read.get() != i || selected.get() != i) {
        Thread.yield();
      }
    }
    reader.join();
    chooser.join();
    assertEquals(0, overtaken, "times the choice came first");
  }

  private void read() {
    for (int i = 1; i <= ROUNDS; i++) {
      read.set(channel.read());
    }
  }

  private void select() {
    for (int i = 1; i <= ROUNDS; i++) {
      while (round.get() != i) {
        Thread.onSpinWait();
      }
      selected.set(alt.select());
    }
  }
}
