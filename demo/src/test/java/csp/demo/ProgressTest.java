package csp.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private double seconds;

  @Test
  void saysOnceASecondHowMuchIsDoneAndHowLongTheRestWillTake() {
    Progress progress = progress(false);
    seconds = 0.5;
    progress.done(100);
    assertEquals("", printed());
    seconds = 2;
    progress.done(100);
    progress.done(100);
    assertEquals("200 of 1,000 dots, about 8 s left\n", printed());
    seconds = 4;
    progress.done(500);
    progress.done(200);
    assertEquals(
        "200 of 1,000 dots, about 8 s left\n800 of 1,000 dots, about 1 s left\n", printed());
  }

  @Test
  void whileAlmostNothingIsDoneItDoesNotGuess() {
    Progress progress = progress(false);
    seconds = 5;
    progress.done(1);
    assertEquals("1 of 1,000 dots\n", printed());
  }

  @Test
  void onATerminalTheLineIsWrittenOverAndErasedAtTheEnd() {
    Progress progress = progress(true);
    seconds = 1;
    progress.done(500);
    progress.done(500);
    assertEquals("\r500 of 1,000 dots, about 1 s left\u001B[K\r\u001B[K", printed());
  }

  @Test
  void untilItIsKnownHowMuchThereIsItLooksForIt() {
    Progress progress =
        new Progress(
            new PrintStream(err, true, StandardCharsets.UTF_8),
            true,
            "dots",
            () -> Math.round(seconds * 1e9));
    progress.end();
    seconds = 2;
    progress.tick();
    progress.tick();
    progress.expect(0);
    progress.end();
    progress.end();
    assertEquals("\rlooking for dots\u001B[K\r\u001B[K", printed());
  }

  @Test
  void whatElseIsToBeDoneIsDoneEachTime() {
    List<Double> times = new ArrayList<>();
    Progress progress = progress(false).besides(() -> times.add(seconds));
    progress.done(1);
    seconds = 0.1;
    progress.done(999);
    assertEquals(List.of(0.0, 0.1), times);
  }

  private Progress progress(boolean terminal) {
    PrintStream print = new PrintStream(err, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(print, terminal, "dots", () -> Math.round(seconds * 1e9));
    progress.expect(1000);
    return progress;
  }

  private String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
