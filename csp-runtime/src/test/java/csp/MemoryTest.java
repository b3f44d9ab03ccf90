package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Happens-before, on plain fields only: each pair of the paragraph carries a plain counter back and
 * forth, and a lost update or a stale read shows in the end. (The stress profile looks closer.)
 */
@DisplayName("Memory: happens-before")
@SuppressWarnings("EndNotDeclared") // the channel is the point, not who owns it
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class MemoryTest {
  private static final int ROUNDS = 20_000;

  /** Not volatile, and guarded by nothing but communication. */
  private int plain;

  private static final class Box {
    int value;
  }

  private static void twice(Body one, Body two) {
    CSPProcess.of("one", one).par(CSPProcess.of("two", two)).start();
  }

  @Test
  @DisplayName("what a process did before a write, before the read that takes it returns")
  void whatTheWriterDidIsSeenByTheReader() {
    for (int capacity : new int[] {0, 1, 8}) {
      Channel<Box> channel = Channel.buffered(capacity);
      List<Integer> wrong = new ArrayList<>();
      twice(
          () -> {
            for (int i = 1; i <= ROUNDS; i++) {
              Box box = new Box();
              box.value = i;
              channel.write(box);
            }
          },
          () -> {
            for (int i = 1; i <= ROUNDS; i++) {
              int value = channel.read().value;
              if (value != i) {
                wrong.add(value);
              }
            }
          });
      assertEquals(List.of(), wrong);
    }
  }

  @Test
  @DisplayName(
      "what a reader did before its read, before the return of the rendezvous write that met it")
  void whatTheReaderDidIsSeenByTheWriterOfARendezvous() {
    Channel<Integer> channel = Channel.create();
    List<Integer> wrong = new ArrayList<>();
    twice(
        () -> {
          for (int i = 1; i <= ROUNDS; i++) {
            channel.write(i);
            if (plain != i) {
              wrong.add(i);
            }
            channel.write(-i);
          }
        },
        () -> {
          for (int i = 1; i <= ROUNDS; i++) {
            plain = i;
            channel.read();
            channel.read();
          }
        });
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  @DisplayName(
      "the k-th read of a channel of capacity C, before the return of the (k+C)-th write: C = 1 is"
          + " a lock")
  void aBufferOfOneIsALock(int workers) {
    Channel<Integer> lock = Channel.buffered(1);
    List<CSPProcess> all = new ArrayList<>();
    for (int i = 0; i < workers; i++) {
      all.add(
          CSPProcess.of(
              "worker",
              () -> {
                for (int k = 0; k < ROUNDS / 4; k++) {
                  lock.write(k);
                  plain++;
                  lock.read();
                }
              }));
    }
    Par.of(all).start();
    assertEquals(workers * (ROUNDS / 4), plain);
  }

  @Test
  @DisplayName("the same through choices, on either side")
  void choicesCarryMemoryAsOperationsDo() {
    Channel<Integer> there = Channel.create();
    Channel<Integer> back = Channel.create();
    twice(
        () -> {
          Alt<Integer> offer = Alt.of(there.writing(1), Channel.<Integer>create());
          Alt<Integer> answer = Alt.of(Channel.<Integer>create(), back);
          for (int i = 0; i < ROUNDS; i++) {
            plain++;
            offer.select();
            answer.select();
          }
        },
        () -> {
          Alt<Integer> request = Alt.of(there, Channel.<Integer>create());
          for (int i = 0; i < ROUNDS; i++) {
            request.select();
            plain++;
            back.write(1);
          }
        });
    assertEquals(2 * ROUNDS, plain);
  }

  @Test
  @DisplayName("poison or close, before the exception it causes")
  void whatWasDoneBeforePoisonOrCloseIsSeen() {
    for (int round = 0; round < 1000; round++) {
      Channel<Integer> channel = Channel.create();
      Box box = new Box();
      boolean poison = round % 2 == 0;
      Other<Integer> reader =
          Other.asked(
              "reader",
              () -> {
                assertThrows(ChannelEndedException.class, channel::read);
                return box.value;
              });
      box.value = round;
      if (poison) {
        channel.poison();
      } else {
        channel.close();
      }
      assertEquals(round, reader.result());
    }
  }

  @Test
  @DisplayName(
      "the caller before start/spawn, before the body; the end of a body, before start/join returns"
          + " and before the next element of a Seq")
  void startAndEndCarryMemory() {
    CSPProcess add = CSPProcess.of("add", () -> plain++);
    for (int i = 0; i < 2000; i++) {
      plain++;
      add.then(add).start();
      plain++;
      Execution execution = add.spawn();
      execution.join();
    }
    assertEquals(10_000, plain);
  }
}
