package csp.demo.webserver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no decent client sends, byte for byte. */
@SuppressWarnings("NullAway") // set before each test
final class AttackTest {
  private static final String HEADER = " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";

  @TempDir private Path outer;
  private Path folder;
  private Served served;

  @BeforeEach
  void start() throws IOException {
    folder = Files.createDirectory(outer.resolve("served"));
    Files.writeString(folder.resolve("a.txt"), "inside");
    Files.writeString(outer.resolve("secret"), "secret");
    Files.createDirectory(outer.resolve("served-too")); // begins with the name of the folder
    Files.writeString(outer.resolve("served-too/secret"), "secret");
    served = new Served(folder);
  }

  /** Whatever was sent, the server goes on, and nothing outside has been touched. */
  @AfterEach
  void stop() throws IOException {
    assertTrue(get("/a.txt").endsWith("\r\n\r\ninside"));
    assertEquals("secret", Files.readString(outer.resolve("secret")));
    assertEquals("secret", Files.readString(outer.resolve("served-too/secret")));
    assertEquals(3, outer.toFile().list().length);
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret",
        "/x/../../secret",
        "/./.././secret",
        "/%2e%2e/secret",
        "/%2E./secret",
        "/..%2fsecret",
        "/%2e%2e%2fsecret",
        "/../served-too/secret",
        "/a.txt/../../secret",
        "//../secret",
        "http://x/../secret",
      })
  void aPathThatLeadsOutIsRefused(String target) throws IOException {
    for (String method : new String[] {"GET", "HEAD", "PUT", "POST"}) {
      assertEquals(403, served.status(method, target), method);
    }
    assertFalse(get(target).endsWith("secret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%00", "/a.txt%00.html", "/..\\secret", "/..%5csecret", "/%0d%0a", "/%7f", "/%", "/%2",
            "/%zz",
        "/%-1", "/%c0%ae%c0%ae/secret", "/%c0%af", "/%ff", "a.txt", "*", "..", "/a.txt#b",
            "ftp://x/a.txt",
      })
  void aPathThatIsNoneIsRefused(String target) throws IOException {
    assertEquals(400, served.status("GET", target));
    assertEquals(400, served.status("PUT", target));
  }

  @ParameterizedTest
  @CsvSource({
    "/%252e%252e/secret, 404", // decoded once, it is a name like others
    "/%252e%252e%252fsecret, 404",
    "/.../secret, 404",
    "//etc/passwd, 404",
    "/x/../a.txt, 200",
    "/%61.txt, 200",
    "//a.txt, 200",
    "http://x/a.txt, 200",
    "http://x, 200",
    "http://x?y, 200",
  })
  void oddPathsThatStayInside(String target, int status) throws IOException {
    assertEquals(status, served.status("GET", target));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSymbolicLinkThatLeadsOutIsRefused() throws IOException {
    Files.createSymbolicLink(folder.resolve("file"), outer.resolve("secret"));
    Files.createSymbolicLink(folder.resolve("up"), Path.of(".."));
    Files.createSymbolicLink(folder.resolve("dangling"), outer.resolve("new"));
    Files.createSymbolicLink(folder.resolve("twice"), Path.of("up", "secret"));
    Path index = Files.createDirectory(folder.resolve("sub")).resolve("index.html");
    Files.createSymbolicLink(index, outer.resolve("secret"));
    for (String path : new String[] {"/file", "/up/", "/up/secret", "/twice", "/sub/"}) {
      assertEquals(403, served.status("GET", path), path);
    }
    for (String path : new String[] {"/file", "/up/secret", "/up/new", "/dangling", "/twice"}) {
      assertEquals(403, served.status("PUT", path), path);
      assertEquals(403, served.status("POST", path), path);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aSymbolicLinkThatStaysInsideIsFollowed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));
    Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    assertTrue(get("/link").endsWith("inside"));
    assertEquals(404, served.status("GET", "/self"));
    assertEquals(204, served.status("PUT", "/link"));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("x", Files.readString(folder.resolve("a.txt")));
    Files.writeString(folder.resolve("a.txt"), "inside");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /\r\n\r\n", // HTTP/0.9
        "GET  / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET / HTTP/1.1 \r\nHost: x\r\n\r\n",
        "GET /ü HTTP/1.1\r\nHost: x\r\n\r\n",
        "G(T / HTTP/1.1\r\nHost: x\r\n\r\n",
        "\u0016\u0003\u0001 TLS\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n",
        "GET / HTTP/1.1\r\nHost : x\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n folded\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\rInjected: y\r\n\r\n",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: +1\r\n\r\nx",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 1, 1\r\n\r\nx",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
        "PUT /b HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx",
        "PUT /b HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 1\r\n"
            + "Content-Range: bytes 0-0/9\r\n\r\nx",
      })
  void whatIsNoRequestIsRefused(String request) throws IOException {
    assertEquals(400, Served.status(served.exchange(request)));
    assertFalse(Files.exists(folder.resolve("b")));
  }

  @Test
  void whatIsTooMuchIsRefused() throws IOException {
    String put = "PUT /b" + HEADER + "Content-Length: ";
    assertEquals(
        413, Served.status(served.exchange(put + "8388609\r\n\r\n" + "x".repeat(100_000))));
    assertEquals(413, Served.status(served.exchange(put + "9".repeat(40) + "\r\n\r\n")));
    assertEquals(414, served.status("GET", "/" + "x".repeat(9000)));
    String big = "GET /" + HEADER + "Big: " + "x".repeat(40_000) + "\r\n\r\n";
    assertEquals(431, Served.status(served.exchange(big)));
    String many = "GET /" + HEADER + "Small: x\r\n".repeat(200) + "\r\n";
    assertEquals(431, Served.status(served.exchange(many)));
    assertFalse(Files.exists(folder.resolve("b")));
  }

  @Test
  void theClientOfARefusedBodySeesWhyAlthoughItSendsOn() throws IOException {
    int length = RequestReader.BIGGEST_BODY + 1;
    String request = "PUT /b" + HEADER + "Content-Length: " + length + "\r\n\r\n";
    try (Socket socket = served.connect()) {
      Served.send(socket, request);
      Served.send(socket, "x".repeat(length));
      socket.shutdownOutput();
      String response = Served.rest(socket);
      assertEquals(413, Served.status(response));
      assertTrue(response.contains("Connection: close\r\n"), response);
    }
  }

  @Test
  void whatIsNotSpokenHere() throws IOException {
    assertEquals(505, Served.status(served.exchange("GET / HTTP/2.0\r\nHost: x\r\n\r\n")));
    String put = "PUT /b" + HEADER;
    assertEquals(411, Served.status(served.exchange(put + "\r\n")));
    String coding = put + "Transfer-Encoding: gzip\r\n\r\n";
    assertEquals(501, Served.status(served.exchange(coding)));
  }

  @Test
  void aPageOfAnotherSiteMayNotWrite() throws IOException {
    String put = "PUT /a.txt" + HEADER + "Content-Length: 6\r\nOrigin: ";
    assertEquals(403, Served.status(served.exchange(put + "http://evil\r\n\r\nevil!!")));
    assertEquals(403, Served.status(served.exchange(put + "null\r\n\r\nevil!!")));
    assertEquals(204, Served.status(served.exchange(put + "http://x\r\n\r\ninside")));
  }

  @Test
  void nothingThatWasSentComesBackAsMarkup() throws IOException {
    String response = get("/<script>alert(1)</script>");
    assertEquals(404, Served.status(response));
    assertFalse(response.contains("<script>"), response);
  }

  @Test
  void aRequestThatIsBrokenOffDoesNothing() throws IOException {
    try (Socket socket = served.connect()) {
      Served.send(socket, "PUT /b" + HEADER + "Content-Length: 5\r\n\r\nxx");
      socket.shutdownOutput();
      assertEquals("", Served.rest(socket));
    }
    try (Socket socket = served.connect()) {
      Served.send(socket, "PUT /b HTTP/1.1\r\nHo");
      socket.shutdownOutput();
      assertEquals("", Served.rest(socket));
    }
    assertFalse(Files.exists(folder.resolve("b")));
  }

  private String get(String target) throws IOException {
    return served.exchange("GET " + target + HEADER + "\r\n");
  }
}
