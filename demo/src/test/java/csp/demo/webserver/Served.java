package csp.demo.webserver;

import csp.Channel;
import csp.Execution;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** A server on a port that was free, for a test. */
final class Served implements AutoCloseable {
  /** So long nothing takes that goes well; only a test that fails waits for it. */
  static final Duration PATIENCE = Duration.ofSeconds(60);

  final Channel<Void> stop = Channel.create("stop");
  final Execution execution;
  final URI address;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  /** A server so patient that a test fails before it gives a client up. */
  Served(Path folder) throws IOException {
    this(folder, PATIENCE.multipliedBy(10));
  }

  Served(Path folder, Duration patience) throws IOException {
    ServerSocketChannel server = Main.listen(0);
    address = Main.address(server);
    PrintStream print = new PrintStream(log, true, StandardCharsets.UTF_8);
    execution = Main.network(server, new Site(Folder.of(folder)), patience, stop, print).spawn();
  }

  URI at(String path) {
    return address.resolve(path);
  }

  Socket connect() throws IOException {
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout((int) PATIENCE.toMillis());
    return socket;
  }

  /** Sends a request byte for byte, and returns all that comes until the server closes. */
  String exchange(String request) throws IOException {
    try (Socket socket = connect()) {
      send(socket, request);
      return rest(socket);
    }
  }

  /** Sends a request for a target just as it is, and returns the status code. */
  int status(String method, String target) throws IOException {
    String body = method.equals("PUT") || method.equals("POST") ? "Content-Length: 1\r\n" : "";
    return status(
        exchange(
            "%s %s HTTP/1.1\r\nHost: x\r\nConnection: close\r\n%s\r\n%s"
                .formatted(method, target, body, body.isEmpty() ? "" : "x")));
  }

  static int status(String response) {
    return Integer.parseInt(response.split(" ", 3)[1]);
  }

  static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
  }

  /** Reads a response as far as its body. */
  static String head(Socket socket) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = socket.getInputStream().read();
      if (c < 0) throw new IOException("cut off after: " + head);
      head.append((char) c);
    }
    return head.toString();
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    Main.stop(stop, execution, Duration.ZERO);
  }
}
