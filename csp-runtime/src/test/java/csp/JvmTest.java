package csp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** What shows only in a JVM of its own: its end, its settings, its standard error. */
@Timeout(value = 120, threadMode = ThreadMode.SEPARATE_THREAD)
class JvmTest {
  /** The program that the JVMs run; its argument says what to do. */
  static final class Program {
    public static void main(String[] arguments) {
      Thread main = Thread.currentThread();
      CSPProcess slow =
          CSPProcess.of(
              "slow",
              () -> {
                if (!arguments[0].equals("start")) { // there it is main that waits
                  main.join();
                }
                System.out.println("slow " + Thread.currentThread().isVirtual());
              });
      switch (arguments[0]) {
        case "spawn" -> slow.spawn();
        case "daemon" -> CSPProcess.of("d", () -> new CountDownLatch(1).await()).daemon().spawn();
        case "future" -> slow.spawn().toFuture().thenRun(() -> System.out.println("then"));
        case "start" -> slow.par(slow).times(2).start();
        case "fail" -> {
          CSPProcess.of(
                  "broken",
                  () -> {
                    throw new IOException("in vain");
                  })
              .spawn();
        }
        default -> throw new AssertionError(arguments[0]);
      }
    }
  }

  private static String run(String what, String... options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Program.class.getName(), what));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    if (options.length == 0) {
      builder.environment().put("CSP", "Platform");
    } else {
      builder.environment().remove("CSP");
    }
    Process jvm = builder.start();
    jvm.getOutputStream().close();
    String output = new String(jvm.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    jvm.waitFor();
    return output;
  }

  @Test
  @DisplayName("What is spawned elsewhere keeps the JVM alive until it ends")
  void aSpawnedProcessKeepsTheJvmAlive() throws Exception {
    assertEquals("slow true", run("spawn", "-Dcsp.execution=AUTO").strip());
    assertEquals("slow false", run("spawn", "-Dcsp.execution=platform").strip());
  }

  @Test
  @DisplayName("unless it is a daemon")
  void aDaemonDoesNot() throws Exception {
    assertEquals("", run("daemon", "-Dcsp.execution=virtual"));
    assertEquals("", run("daemon", "-Dcsp.execution=platform"));
  }

  @Test
  void whatDependsOnAFutureStillRuns() throws Exception {
    assertEquals(
        List.of("slow true", "then"), run("future", "-Dcsp.execution=virtual").lines().toList());
  }

  @Test
  @DisplayName("A child's failure goes to the default handler: it is printed, as a thread's is")
  void aFailureThatNobodyWaitsForIsPrinted() throws Exception {
    String output = run("fail", "-Dcsp.execution=virtual");
    assertTrue(output.contains("Exception in thread \"broken\""), output);
    assertTrue(output.contains("process 'broken' failed: java.io.IOException: in vain"), output);
  }

  @Test
  @DisplayName("csp.execution=... (also environment variable CSP)")
  void theEnvironmentVariableForcesAMode() throws Exception {
    assertEquals("slow false", run("spawn").strip());
  }

  @Test
  @DisplayName("an unknown value is refused with a clear sentence")
  void whatDoesNotExistIsRefusedAtTheFirstStart() throws Exception {
    String unknown = run("start", "-Dcsp.execution=fast");
    assertTrue(unknown.contains("csp.execution=fast is unknown: choose auto"), unknown);
  }

  @Test
  @DisplayName("csp.explain=true says for each method how it runs, once")
  void explanationsAreLoggedOnce() throws Exception {
    String output = run("start", "-Dcsp.execution=auto", "-Dcsp.explain=true");
    String line = "slow: virtual thread: because it is a lambda, whose code is not read";
    assertEquals(1, output.lines().filter(each -> each.contains(line)).count(), output);
  }
}
