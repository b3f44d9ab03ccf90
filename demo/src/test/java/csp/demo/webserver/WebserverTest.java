package csp.demo.webserver;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an HTTP client sees, that of the JDK. */
@SuppressWarnings("NullAway") // set before each test
final class WebserverTest {
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @TempDir private Path folder;
  private Served served;

  @BeforeEach
  void start() throws IOException {
    served = new Served(folder);
  }

  @AfterEach
  void stop() {
    client.shutdownNow();
    client.close();
    served.close();
  }

  @Test
  void aFileWithItsHeader() throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), "<p>größe</p>");
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2024-03-05T06:07:08Z")));

    HttpResponse<String> response = get("/page.html");
    assertEquals(200, response.statusCode());
    assertEquals("<p>größe</p>", response.body());
    assertEquals("14", header(response, "Content-Length"));
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
    assertEquals("Tue, 05 Mar 2024 06:07:08 GMT", header(response, "Last-Modified"));
    assertEquals("keep-alive", header(response, "Connection"));
    assertEquals("timeout=600", header(response, "Keep-Alive"));
    String date = header(response, "Date");
    assertEquals(29, date.length());
    ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME);
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, text/plain; charset=utf-8",
    "a.CSS, text/css; charset=utf-8",
    "a.js, text/javascript; charset=utf-8",
    "a.json, application/json",
    "a.svg, image/svg+xml",
    "a.tar.gz, application/gzip",
    "a.png, image/png",
    "noend, application/octet-stream",
    "a.unknown, application/octet-stream",
  })
  void theMediaTypeIsThatOfTheName(String name, String type) throws Exception {
    Files.writeString(folder.resolve(name), "");
    HttpResponse<String> response = get("/" + name);
    assertEquals(200, response.statusCode());
    assertEquals("0", header(response, "Content-Length"));
    assertEquals(type, header(response, "Content-Type"));
  }

  @Test
  void headIsGetWithoutTheBody() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "12345");
    HttpResponse<String> response = send("HEAD", "/a.txt", BodyPublishers.noBody());
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
    assertEquals("5", header(response, "Content-Length"));
    assertEquals(404, send("HEAD", "/b.txt", BodyPublishers.noBody()).statusCode());
  }

  @Test
  void putCreatesThenReplaces() throws Exception {
    HttpResponse<String> created = send("PUT", "/new.txt", BodyPublishers.ofString("one"));
    assertEquals(201, created.statusCode());
    assertEquals("/new.txt", header(created, "Location"));
    assertEquals("one", Files.readString(folder.resolve("new.txt")));

    assertEquals(204, send("PUT", "/new.txt", BodyPublishers.ofString("2")).statusCode());
    assertEquals("2", get("/new.txt").body());
    assertEquals(204, send("PUT", "/new.txt", BodyPublishers.ofString("")).statusCode());
    assertEquals(0, Files.size(folder.resolve("new.txt")));
    assertEquals(1, folder.toFile().list().length, "nothing is left beside it");
  }

  @Test
  void whatIsPutIsGotByteForByte() throws Exception {
    byte[] bytes = new byte[RequestReader.BIGGEST_BODY];
    new Random(1).nextBytes(bytes);
    assertEquals(201, send("PUT", "/bytes", BodyPublishers.ofByteArray(bytes)).statusCode());
    HttpRequest request = HttpRequest.newBuilder(served.at("/bytes")).build();
    assertArrayEquals(bytes, client.send(request, BodyHandlers.ofByteArray()).body());
  }

  @Test
  void aClientThatWaitsForLeaveToSendTheBodyGetsIt() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(served.at("/a"))
            .PUT(BodyPublishers.ofString("abc"))
            .expectContinue(true)
            .build();
    assertEquals(201, client.send(request, BodyHandlers.ofString()).statusCode());
    assertEquals("abc", Files.readString(folder.resolve("a")));
  }

  @Test
  void postCreatesThenAppends() throws Exception {
    assertEquals(201, send("POST", "/guests", BodyPublishers.ofString("one\n")).statusCode());
    assertEquals(204, send("POST", "/guests", BodyPublishers.ofString("two\n")).statusCode());
    assertEquals("one\ntwo\n", Files.readString(folder.resolve("guests")));
  }

  @Test
  void aFolderIsItsIndex() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    Files.writeString(folder.resolve("sub/index.html"), "index");
    HttpResponse<String> moved = get("/sub");
    assertEquals(301, moved.statusCode());
    assertEquals("/sub/", header(moved, "Location"));
    HttpResponse<String> response = get("/sub/");
    assertEquals("index", response.body());
    assertEquals("text/html; charset=utf-8", header(response, "Content-Type"));
  }

  @Test
  void aFolderWithoutAnIndexIsAListWhoseLinksWork() throws Exception {
    Files.createDirectories(folder.resolve("d & e/<f>"));
    // In the C locale a JVM cannot name files outside ASCII.
    boolean plain =
        !Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('ü');
    String name = plain ? "50% u?#.txt" : "50% ü?#.txt";
    Files.writeString(folder.resolve("d & e").resolve(name), "found");
    HttpResponse<String> list = get("/d%20%26%20e/");
    assertEquals(200, list.statusCode());
    assertTrue(list.body().contains("<h1>/d &amp; e/</h1>"), list::body);
    assertTrue(list.body().contains("<a href=\"../\">"), list::body);
    assertTrue(list.body().contains("<a href=\"./%3Cf%3E/\">&lt;f&gt;/</a>"), list::body);
    String link = plain ? "./50%25%20u%3F%23.txt" : "./50%25%20%C3%BC%3F%23.txt";
    assertTrue(list.body().contains("<a href=\"" + link + "\">" + name + "</a>"), list::body);
    assertEquals("found", get("/d%20%26%20e/" + link.substring(2)).body());
    assertFalse(get("/").body().contains("../"));
  }

  @Test
  void whatIsNotThere() throws Exception {
    Files.writeString(folder.resolve("file"), "");
    for (String path : new String[] {"/nothing", "/file/", "/file/below", "/no/thing"}) {
      HttpResponse<String> response = get(path);
      assertEquals(404, response.statusCode(), path);
      assertTrue(response.body().contains("<h1>404 Not Found</h1>"), response::body);
    }
  }

  @Test
  void theQueryIsNoPartOfThePath() throws Exception {
    Files.writeString(folder.resolve("a"), "a");
    assertEquals("a", get("/a?b=/../c").body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"DELETE", "OPTIONS", "PATCH"})
  void methodsThatAreNotAllowed(String method) throws Exception {
    Files.writeString(folder.resolve("a"), "a");
    HttpResponse<String> response = send(method, "/a", BodyPublishers.noBody());
    assertEquals(405, response.statusCode());
    assertEquals("GET, HEAD, PUT, POST", header(response, "Allow"));
    assertTrue(Files.exists(folder.resolve("a")));
  }

  @Test
  void methodsThatNobodyKnows() throws Exception {
    assertEquals(501, send("BREW", "/", BodyPublishers.noBody()).statusCode());
    assertEquals(501, send("get", "/", BodyPublishers.noBody()).statusCode());
  }

  @Test
  void aFolderCannotBeWritten() throws Exception {
    Files.createDirectory(folder.resolve("sub"));
    for (String path : new String[] {"/sub", "/sub/", "/new/", "/"}) {
      assertEquals(405, send("PUT", path, BodyPublishers.ofString("x")).statusCode(), path);
      assertEquals(405, send("POST", path, BodyPublishers.ofString("x")).statusCode(), path);
    }
    assertEquals(409, send("PUT", "/no/such", BodyPublishers.ofString("x")).statusCode());
  }

  @Test
  void aBodyOfUnknownLengthIsNotTaken() throws Exception {
    BodyPublisher chunked = BodyPublishers.fromPublisher(BodyPublishers.ofString("abc"));
    assertEquals(411, send("PUT", "/a", chunked).statusCode());
    assertFalse(Files.exists(folder.resolve("a")));
  }

  @Test
  void aFailureOfTheServerIsSaidAndTheConnectionGoesOn() throws Exception {
    String name = "n".repeat(300); // no file system takes that
    assertEquals(500, send("PUT", "/" + name, BodyPublishers.ofString("x")).statusCode());
    assertEquals(200, get("/").statusCode());
    assertEquals(0, folder.toFile().list().length, "nothing is left");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send("GET", path, BodyPublishers.noBody());
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws Exception {
    HttpRequest request = HttpRequest.newBuilder(served.at(path)).method(method, body).build();
    return client.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("(none)");
  }
}
