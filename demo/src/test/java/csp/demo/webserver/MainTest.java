package csp.demo.webserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.demo.WrongArgument;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program: how it begins and how it ends. */
final class MainTest {
  @TempDir private Path folder;

  @Test
  void aMissingFolderIsOneLine() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    String missing = folder.resolve("missing").toString();
    assertEquals("there is no folder " + missing, refusal(missing));
    assertEquals("there is no folder " + file, refusal(file.toString()));
  }

  @Test
  void aPortThatIsTakenIsOneLine() throws IOException {
    try (ServerSocketChannel taken = Main.listen(0)) {
      int port = ((InetSocketAddress) taken.getLocalAddress()).getPort();
      String line = refusal("-p", Integer.toString(port), folder.toString());
      assertTrue(line.startsWith("port " + port + ": "), line);
    }
  }

  @Test
  void wrongArgumentsAreOneLine() {
    for (String[] wrong :
        new String[][] {{"-p"}, {"-p", "x"}, {"-p", "65536"}, {"-p", "-1"}, {"-x"}, {"a", "b"}}) {
      refusal(wrong);
    }
  }

  /** Ctrl-C and SIGTERM are the same to a JVM. */
  @Test
  @DisabledOnOs(OS.WINDOWS) // a signal there kills at once
  void onASignalItFinishesWhatItHasBegun() throws Exception {
    Process server =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "-p",
                "0",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader printed = server.inputReader(StandardCharsets.UTF_8)) {
      String line = printed.readLine();
      Matcher address = Pattern.compile("http://\\S+/").matcher(line);
      assertTrue(address.find(), line);
      URI uri = URI.create(address.group());
      try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
        Served.send(
            socket,
            "PUT /put HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
        assertEquals(100, Served.status(Served.head(socket)));
        server.toHandle().destroy(); // Process.destroy() would close what it prints to
        Served.send(socket, "done");
        assertEquals(201, Served.status(Served.rest(socket)));
      }
      assertEquals("PUT /put HTTP/1.1 201 Created", printed.readLine());
      assertTrue(server.waitFor(60, TimeUnit.SECONDS));
      assertEquals(128 + 15, server.exitValue());
      assertEquals("done", Files.readString(folder.resolve("put")));
    } finally {
      server.destroyForcibly();
    }
  }

  private static String refusal(String... args) {
    String line = assertThrows(WrongArgument.class, () -> Main.main(args)).getMessage();
    assertEquals(1, line.lines().count(), line);
    return line;
  }
}
