package csp.demo.wordcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.wordcount.Event.Found;
import csp.demo.wordcount.Event.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The processes one by one, in networks that the test holds the other ends of. */
@Timeout(60) // if the bound is wrong, processes may wait for ever
final class CountingTest {
  @TempDir private Path folder;

  @Test
  void noMoreFilesAreOpenThanThereIsRoomFor() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "one two");
    Channel<Path> files = Channel.create();
    Channel<Path> open = Channel.buffered(2);
    Channel<Event> events = Channel.create();
    Execution counting = CountingProcesses.countAll(files, open, open, events).spawn();

    for (int i = 0; i < 3; i++) files.write(file);
    // Two wait to tell, since nobody listens; so the third has not been spawned, nor a fourth read.
    assertFalse(open.tryWrite(file));
    assertFalse(files.tryWrite(file));

    assertEquals(new Text(file, 1, 2), events.read());
    files.write(file); // one has left, the third is in
    files.close();
    for (int i = 0; i < 3; i++) assertEquals(new Text(file, 1, 2), events.read());
    counting.join();
    assertTrue(open.tryRead().isEmpty());
    assertFalse(events.isClosed());
  }

  @Test
  void progressIsShownWhenTheClockTicks() {
    Channel<Event> events = Channel.create();
    Channel<Instant> clock = Channel.create();
    Channel<Tally> result = Channel.buffered(1);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    Execution report =
        CountingProcesses.report(events, clock, new Progress(print, false), result).spawn();

    clock.write(Instant.EPOCH);
    events.write(new Found(3));
    clock.write(Instant.EPOCH);
    events.write(new Text(Path.of("a"), 1, 2));
    clock.write(Instant.EPOCH);
    events.write(new Text(Path.of("b"), 3, 4));
    events.close();
    report.join();

    assertEquals(
        "looking for files\n0 of 3 files, 0 %\n1 of 3 files, 33 %\n",
        err.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    assertEquals(6, result.read().words());
  }

  @Test
  void onATerminalTheLineIsWrittenOverAndErasedAtTheEnd() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Progress progress = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), true);
    progress.clear();
    assertEquals("", err.toString(StandardCharsets.UTF_8));

    Tally tally = new Tally();
    tally.add(new Found(4));
    progress.show(tally);
    progress.clear();
    assertEquals("\r0 of 4 files, 0 %\u001B[K\r\u001B[K", err.toString(StandardCharsets.UTF_8));
  }
}
