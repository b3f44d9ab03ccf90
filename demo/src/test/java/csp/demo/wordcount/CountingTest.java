package csp.demo.wordcount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Channel;
import csp.Execution;
import csp.demo.Progress;
import csp.demo.wordcount.Event.Found;
import csp.demo.wordcount.Event.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
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
    AtomicLong seconds = new AtomicLong();
    Progress progress =
        new Progress(print, false, "files", () -> Duration.ofSeconds(seconds.get()).toNanos());
    Execution report = CountingProcesses.report(events, clock, progress, result).spawn();

    seconds.addAndGet(2);
    clock.write(Instant.EPOCH);
    events.write(new Found(3));
    seconds.addAndGet(2);
    clock.write(Instant.EPOCH);
    events.write(new Text(Path.of("a"), 1, 2));
    seconds.addAndGet(2);
    clock.write(Instant.EPOCH);
    events.write(new Text(Path.of("b"), 3, 4));
    events.close();
    report.join();

    String shown = err.toString(StandardCharsets.UTF_8);
    assertTrue(
        shown.matches("looking for files\\n0 of 3 files\\n1 of 3 files, about \\d s left\\n"),
        shown);
    assertEquals(6, result.read().words());
  }
}
