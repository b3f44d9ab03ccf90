package csp.demo.readerswriters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.Trace;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReadersWritersTest {
  @Test
  void whoWritesIsAloneAndEverybodyHasTheirVisits() {
    List<Event> trace = Trace.of(events -> Main.network(5, 3, 200, Duration.ZERO, events));
    Set<String> inside = new HashSet<>();
    for (Event event : trace) {
      if (event.begins()) {
        boolean writing = inside.stream().anyMatch(who -> who.startsWith("writer"));
        assertFalse(writing, event::toString);
        assertTrue(event.who().startsWith("reader") || inside.isEmpty(), event::toString);
        assertTrue(inside.add(event.who()), event::toString);
      } else {
        assertTrue(inside.remove(event.who()), event::toString);
      }
    }
    for (int i = 1; i <= 5; i++) assertEquals(200, visits(trace, "reader " + i));
    for (int i = 1; i <= 3; i++) assertEquals(200, visits(trace, "writer " + i));
    assertEquals(8 * 2 * 200, trace.size());
  }

  @Test
  void readersShareAWriterWaitsForThemAndLetsNoMoreIn() {
    Channel<String> enter = Channel.create();
    Channel<String> leave = Channel.create();
    Channel<String> lock = Channel.create();
    Channel<String> alone = Channel.create();
    Channel<String> unlock = Channel.create();
    Execution librarian = LibraryProcesses.librarian(enter, leave, lock, alone, unlock).spawn();

    enter.write("a");
    enter.write("b"); // both are in
    lock.write("w");
    assertFalse(enter.tryWrite("c"));
    leave.write("a");
    assertTrue(alone.tryRead().isEmpty());
    leave.write("b");
    assertEquals("w", alone.read());
    assertFalse(enter.tryWrite("c"));
    assertFalse(lock.tryWrite("v"));
    unlock.write("w");
    enter.write("c");

    librarian.terminate();
    librarian.join();
  }

  @Test
  void afterAWriterAllWhoWaitedComeInBeforeTheNextWriter() {
    Channel<String> enter = Channel.buffered(3); // as good as three who wait
    Channel<String> leave = Channel.create();
    Channel<String> lock = Channel.create();
    Channel<String> alone = Channel.create();
    Channel<String> unlock = Channel.create();
    Execution librarian = LibraryProcesses.librarian(enter, leave, lock, alone, unlock).spawn();

    lock.write("w");
    alone.read();
    for (String reader : List.of("a", "b", "c")) enter.write(reader);
    unlock.write("w");
    lock.write("v");
    for (String reader : List.of("a", "b", "c")) leave.write(reader);
    assertEquals("v", alone.read());

    librarian.terminate();
    librarian.join();
  }

  private static long visits(List<Event> trace, String who) {
    return trace.stream().filter(event -> event.begins() && event.who().equals(who)).count();
  }
}
