package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one process wrote with success, or read, in its order. The assertions are made when all
 * processes have ended: nothing lost, nothing twice, nothing made up, and FIFO per writer.
 */
final class Ledger {
  /** The {@code sequence}-th value that {@code writer} offered, on a channel. */
  record Entry(int channel, int writer, int sequence) {}

  private final List<Entry> entries = new ArrayList<>();

  void add(int channel, long value) {
    entries.add(new Entry(channel, writerOf(value), (int) value));
  }

  static long value(int writer, int sequence) {
    return ((long) writer << 32) | sequence;
  }

  private static int writerOf(long value) {
    return (int) (value >>> 32);
  }

  /** All that was written has been read once, but for at most {@code dropped}, and nothing else. */
  static void settle(List<Ledger> written, List<Ledger> read, int dropped) {
    Set<Entry> open = new HashSet<>();
    for (Ledger ledger : written) {
      for (Entry entry : ledger.entries) {
        assertTrue(open.add(entry), () -> "written twice: " + entry);
      }
    }
    for (Ledger ledger : read) {
      for (Entry entry : ledger.entries) {
        assertTrue(open.remove(entry), () -> "read twice, or never written: " + entry);
      }
    }
    assertTrue(open.size() <= dropped, () -> "lost: " + open);
    for (Ledger ledger : read) {
      ledger.checkOrder();
    }
  }

  /** What a reader gets from one writer through one channel comes in the order of writing. */
  private void checkOrder() {
    Map<List<Integer>, Integer> last = new HashMap<>();
    for (Entry entry : entries) {
      Integer before = last.put(List.of(entry.channel, entry.writer), entry.sequence);
      assertTrue(
          before == null || before < entry.sequence, () -> entry + " came after a later " + before);
    }
  }

  /** The entries came, without a gap, in the order of writing of their only writer. */
  void checkComplete(int count) {
    assertEquals(count, entries.size());
    for (int i = 0; i < count; i++) {
      assertEquals(i, entries.get(i).sequence);
    }
  }

  int size() {
    return entries.size();
  }
}
