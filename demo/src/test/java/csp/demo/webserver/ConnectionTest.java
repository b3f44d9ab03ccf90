package csp.demo.webserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.Execution;
import csp.Par;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many clients, slow clients, and the stop. */
@SuppressWarnings("NullAway") // set before each test
final class ConnectionTest {
  private static final String GET = "GET /a.txt HTTP/1.1\r\nHost: x\r\n\r\n";
  private static final String LAST = "GET /a.txt HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
  private static final String PUT =
      "PUT /put HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n";

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void start() throws IOException {
    Files.writeString(folder.resolve("a.txt"), "hello");
    served = new Served(folder);
  }

  @AfterEach
  void stop() {
    served.close();
  }

  @Test
  void aConnectionServesOneRequestAfterTheOther() throws IOException {
    try (Socket socket = served.connect()) {
      Served.send(socket, GET);
      assertTrue(Served.head(socket).contains("Connection: keep-alive\r\n"));
      assertEquals(
          "hello", new String(socket.getInputStream().readNBytes(5), StandardCharsets.UTF_8));
      Served.send(socket, GET + "\r\n" + GET + LAST); // without waiting
      String rest = Served.rest(socket);
      assertEquals(4, rest.split("HTTP/1.1 200 OK\r\n", -1).length, rest);
      assertTrue(rest.contains("Connection: close\r\n"), rest);
      assertTrue(rest.endsWith("\r\n\r\nhello"), rest);
    }
  }

  @Test
  void anOldClientIsAnsweredOnce() throws IOException {
    String response = served.exchange("GET /a.txt HTTP/1.0\n\n");
    assertTrue(response.contains("Connection: close\r\n"), response);
    assertTrue(response.endsWith("\r\n\r\nhello"), response);
  }

  @Test
  void aClientThatHasSaidAllIsStillAnswered() throws IOException {
    try (Socket socket = served.connect()) {
      Served.send(socket, GET);
      socket.shutdownOutput();
      assertTrue(Served.rest(socket).endsWith("hello"));
    }
  }

  @Test
  void slowClientsDoNotHoldUpOthers() throws IOException {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 50; i++) {
        slow.add(served.connect());
        Served.send(slow.get(i), LAST.substring(0, i));
      }
      try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw")) {
        huge.setLength(100_000_000);
      }
      Socket deaf = served.connect(); // asks, and does not read
      slow.add(deaf);
      Served.send(deaf, "GET /huge HTTP/1.1\r\nHost: x\r\n\r\n");
      assertTrue(Served.head(deaf).contains("Content-Length: 100000000\r\n"));

      assertTrue(served.exchange(LAST).endsWith("hello"));
      for (int i = 0; i < 50; i++) {
        Served.send(slow.get(i), LAST.substring(i));
        assertTrue(Served.rest(slow.get(i)).endsWith("hello"));
      }
    } finally {
      for (Socket socket : slow) socket.close();
    }
  }

  @Test
  void whatManyClientsAppendDoesNotMix() throws IOException {
    int clients = 40;
    String line = "x".repeat(50_000);
    List<CSPProcess> posts = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      String body = i + line + "\n";
      posts.add(
          CSPProcess.of(
              "post",
              () ->
                  served.exchange(
                      "POST /log HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: "
                          + (body.length() + "\r\n\r\n" + body))));
    }
    Par.of(posts).start();
    List<String> expected = IntStream.range(0, clients).mapToObj(i -> i + line).sorted().toList();
    assertEquals(expected, Files.readAllLines(folder.resolve("log")).stream().sorted().toList());
  }

  @Test
  void theStopLetsARequestInProgressBeFinished() throws IOException {
    try (Socket busy = served.connect();
        Socket idle = served.connect();
        Socket silent = served.connect()) {
      Served.send(idle, GET);
      Served.head(idle);
      Served.send(busy, PUT);
      assertEquals(100, Served.status(Served.head(busy)));

      served.stop.close();
      assertEquals("hello", Served.rest(idle));
      assertEquals("", Served.rest(silent));
      assertTrue(served.execution.isRunning());

      Served.send(busy, "done");
      String response = Served.rest(busy);
      assertEquals(201, Served.status(response));
      assertTrue(response.contains("Connection: close\r\n"), response);
      served.execution.join();
      assertEquals(Execution.State.ENDED, served.execution.state());
      assertEquals("done", Files.readString(folder.resolve("put")));
      assertTrue(served.log().endsWith("PUT /put HTTP/1.1 201 Created" + System.lineSeparator()));
      assertThrows(ConnectException.class, served::connect);
    }
  }

  @Test
  void theStopDoesNotWaitForEver() throws IOException {
    try (Socket busy = served.connect()) {
      Served.send(busy, PUT);
      Served.head(busy);
      Main.stop(served.stop, served.execution, Duration.ofMillis(1));
      assertEquals(Execution.State.TERMINATED, served.execution.state());
      assertEquals("", Served.rest(busy));
    }
  }

  @Test
  void theStopCutsOffAClientThatDoesNotRead() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge").toFile(), "rw");
        Socket deaf = served.connect()) {
      huge.setLength(100_000_000);
      Served.send(deaf, "GET /huge HTTP/1.1\r\nHost: x\r\n\r\n");
      Served.head(deaf);
      Main.stop(served.stop, served.execution, Duration.ZERO);
      assertEquals(Execution.State.TERMINATED, served.execution.state());
    }
  }

  @Test
  void aReceiverWhoseResponderHasLeftDoesNotWaitForEver() throws IOException {
    String response = served.exchange(LAST + GET); // the second is never answered
    assertEquals(2, response.split("HTTP/1.1 200 OK\r\n", -1).length, response);
    served.stop.close();
    assertTrue(served.execution.join(Served.PATIENCE));
    assertEquals(Execution.State.ENDED, served.execution.state());
  }

  @Test
  void aSilentClientIsGivenUp() throws IOException {
    try (Served impatient = new Served(folder, Duration.ofMillis(50));
        Socket silent = impatient.connect()) {
      assertEquals("", Served.rest(silent));
    }
  }

  /** What has come is there before the server looks, however slow the machine. */
  @Test
  void aClientThatStopsHalfwayIsTold() throws IOException {
    try (ServerSocketChannel server = Main.listen(0);
        Socket halfway =
            new Socket(server.socket().getInetAddress(), server.socket().getLocalPort())) {
      Served.send(halfway, PUT + "do");
      ConnectionProcesses.connection(
              server.accept().socket(),
              new Site(Folder.of(folder)),
              Duration.ofMillis(1),
              Channel.create(),
              Channel.create(),
              Channel.buffered(1))
          .start();
      assertEquals(100, Served.status(Served.head(halfway)));
      assertEquals(408, Served.status(Served.rest(halfway)));
    }
  }
}
