package csp.stress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A process that waits in a choice lives as long as the channels that it waits for, although these
 * refer to its choice weakly. A JVM with {@code -Djdk.trackAllThreads=false} keeps no list of its
 * virtual threads, so one that waits is garbage unless what it waits for refers to it.
 */
@SuppressWarnings("EndNotDeclared") // what a process owns is not the point, and would hide it
@Tag("stress")
class ForgottenThreadTest {
  @Test
  void aProcessThatWaitsInAChoiceIsNoGarbage() throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-XX:+UseSerialGC",
                "-Djdk.trackAllThreads=false",
                "-cp",
                System.getProperty("java.class.path"),
                ForgottenThreadTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, child.waitFor(), said);
    assertEquals("served", said.strip());
  }

  /** The child: writes to a server that only the channel knows. */
  public static void main(String[] arguments) {
    Channel<Integer> request = Channel.create("request");
    Channel<Integer> reply = Channel.create("reply");
    begin(request, reply);
    for (int round = 0; round < 5; round++) {
      for (int turn = 0; turn < 5; turn++) {
        System.gc();
      }
      if (!request.write(round, Duration.ofSeconds(5)) || reply.read() != round) {
        System.out.println("lost in round " + round);
        System.exit(1);
      }
    }
    System.out.println("served");
    System.exit(0);
  }

  private static void begin(Channel<Integer> request, Channel<Integer> reply) {
    CSPProcess.of(
            "server",
            () -> {
              Alt<Integer> alt = Alt.of(request, Channel.<Integer>create("idle"));
              while (true) {
                reply.write(alt.select());
              }
            },
            request,
            reply)
        .spawn();
  }
}
