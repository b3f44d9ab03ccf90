package csp.demo.webserver;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A response: to be written once, which closes its body.
 *
 * @param fields the header but for Date, Server, Content-Length and Connection
 */
record Response(Status status, Map<String, String> fields, long length, InputStream body) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  static Response empty(Status status) {
    return new Response(status, Map.of(), 0, InputStream.nullInputStream());
  }

  static Response html(Status status, String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return new Response(
        status,
        Map.of("Content-Type", "text/html; charset=utf-8"),
        bytes.length,
        new ByteArrayInputStream(bytes));
  }

  static Response error(Status status, String why) {
    return html(status, Pages.error(status, why));
  }

  Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(fields);
    more.put(name, value);
    return new Response(status, more, length, body);
  }

  static String date(Instant instant) {
    return DATE.format(instant);
  }

  /**
   * Writes all of it, or all but the body.
   *
   * @throws IOException also if the body is shorter than was promised
   */
  void writeTo(OutputStream out, boolean keepAlive, boolean withBody) throws IOException {
    try (body) {
      out.write(head(keepAlive).getBytes(StandardCharsets.ISO_8859_1));
      if (withBody) copy(out);
      out.flush();
    }
  }

  /** Tells a client that waits for leave to send the body that it may. */
  static void goOn(OutputStream out) throws IOException {
    out.write(("HTTP/1.1 " + Status.CONTINUE + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private String head(boolean keepAlive) {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    field(head, "Date", date(Instant.now()));
    field(head, "Server", "java-csp");
    fields.forEach((name, value) -> field(head, name, value));
    if (status != Status.NO_CONTENT) field(head, "Content-Length", Long.toString(length));
    field(head, "Connection", keepAlive ? "keep-alive" : "close");
    return head.append("\r\n").toString();
  }

  private static void field(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  /** Not more than was promised, even if the file has grown. */
  private void copy(OutputStream out) throws IOException {
    byte[] buffer = new byte[16 * 1024];
    for (long left = length; left > 0; ) {
      int n = body.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (n < 0) throw new EOFException("the file has become shorter");
      out.write(buffer, 0, n);
      left -= n;
    }
  }
}
