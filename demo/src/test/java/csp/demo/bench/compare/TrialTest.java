package csp.demo.bench.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.bench.compare.Trial.Outcome;
import csp.demo.bench.harness.Kind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Peers that are scripts of a line. */
@DisabledOnOs(OS.WINDOWS)
final class TrialTest {
  private static final Options.Effort EFFORT = new Options.Effort(7, 3);
  private static final Task RING = new Task(Kind.RING, 1000, true);

  private final Variant go = Options.parse(List.of("--only", "go")).variants().getFirst();

  @TempDir Path peers;

  @BeforeEach
  void folder() throws Exception {
    Files.createDirectory(peers.resolve("go"));
  }

  @Test
  void theLineOfAProgramIsRead() throws Exception {
    Outcome outcome = run(line("\"$*\"", "[1.5,2]"), Duration.ofSeconds(30));
    assertEquals(Map.of("time", List.of(1.5, 2.0)), outcome.samples());
    assertEquals("default ring 1000 7 3 1 (a runtime)", outcome.library());
  }

  @Test
  void aSampleThatIsNullIsTheTimeOfTheProcess() throws Exception {
    Outcome outcome = run(line("\"x\"", "[null]"), Duration.ofSeconds(30));
    assertEquals(List.of(outcome.millis()), outcome.samples().get("time"));
  }

  @Test
  void aFailureGivesItsReason() throws Exception {
    String script =
        "echo 'Exception in thread \"main\" a.b.WrongException: 1 is not 2' >&2; exit 1";
    assertEquals("failed: 1 is not 2", run(script, Duration.ofSeconds(30)).note());
    assertEquals("failed: it printed nothing", run("exit 0", Duration.ofSeconds(30)).note());
  }

  @Test
  void whatDoesNotEndIsStopped() throws Exception {
    Outcome outcome = run("exec sleep 60", Duration.ofSeconds(1));
    assertEquals("more than 1 s", outcome.note());
    assertTrue(outcome.millis() < 30_000);
  }

  private Outcome run(String script, Duration most) throws Exception {
    Path start = peers.resolve("go").resolve("start");
    Files.writeString(start, "#!/bin/sh\n" + script + "\n");
    assertTrue(start.toFile().setExecutable(true));
    return new Trial(peers, 1).run(go, RING, EFFORT, most);
  }

  private static String line(String library, String samples) {
    String json =
        "{\"library\":\"%s\",\"runtime\":\"a runtime\",\"unit\":\"ns/hop\",\"cold\":false,"
            + "\"skipped\":\"\",\"samples\":{\"time\":"
            + samples
            + "}}";
    return "printf '" + json + "\\n' " + library;
  }
}
