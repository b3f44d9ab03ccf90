package csp.demo.webserver;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads requests (RFC 9112), one after the other, and refuses what is wrong, vague or too big. */
final class RequestReader {
  static final int LONGEST_LINE = 8 * 1024;
  static final int MOST_FIELDS = 100;
  static final int BIGGEST_HEADER = 32 * 1024;
  static final int BIGGEST_BODY = 8 * 1024 * 1024;

  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern REQUEST_LINE =
      Pattern.compile("(" + TOKEN + ") ([!-~]+) HTTP/([0-9])\\.([0-9])");
  private static final Pattern FIELD =
      Pattern.compile("(" + TOKEN + "):[ \\t]*([\\t -~\\x80-\\xFF]*?)[ \\t]*");

  private final InputStream in;

  RequestReader(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /** Waits for the first byte of a request; false if the client has left. */
  boolean begins() throws IOException {
    in.mark(1);
    int first = in.read();
    while (first == '\r' || first == '\n') { // lenience that RFC 9112 asks for
      in.mark(1);
      first = in.read();
    }
    in.reset();
    return first >= 0;
  }

  /** Reads all of a request but its body. */
  Request head() throws IOException, RefusedException {
    String first = line(LONGEST_LINE, Status.URI_TOO_LONG);
    Matcher line = REQUEST_LINE.matcher(first);
    if (!line.matches()) {
      throw new RefusedException(Status.BAD_REQUEST, "This is no request line of HTTP.");
    }
    if (!line.group(3).equals("1")) {
      throw new RefusedException(Status.VERSION_NOT_SUPPORTED, "This server speaks HTTP/1.1.");
    }
    int minor = line.group(4).equals("0") ? 0 : 1;
    Map<String, List<String>> fields = fields();
    if (minor == 1 && fields.getOrDefault("host", List.of()).size() != 1) {
      throw new RefusedException(Status.BAD_REQUEST, "A request needs one Host field.");
    }
    return new Request(line.group(1), line.group(2), minor, fields, new byte[0]);
  }

  private Map<String, List<String>> fields() throws IOException, RefusedException {
    Map<String, List<String>> fields = new HashMap<>();
    int room = BIGGEST_HEADER;
    int n = 0;
    for (String line = field(room); !line.isEmpty(); line = field(room)) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches()) {
        throw new RefusedException(Status.BAD_REQUEST, "A field of the header is malformed.");
      }
      if (++n > MOST_FIELDS) throw new RefusedException(Status.FIELDS_TOO_LARGE, "Too many.");
      fields
          .computeIfAbsent(field.group(1).toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
          .add(field.group(2));
      room -= line.length();
    }
    return fields;
  }

  private String field(int room) throws IOException, RefusedException {
    return line(room, Status.FIELDS_TOO_LARGE);
  }

  byte[] body(int length) throws IOException {
    byte[] body = in.readNBytes(length);
    if (body.length < length) throw new EOFException("the body ended too early");
    return body;
  }

  /** Says how long the body is; a request must say so in one way only. */
  static int length(Request head) throws RefusedException {
    List<String> codings = head.list("transfer-encoding");
    List<String> lengths = head.fields().getOrDefault("content-length", List.of());
    if (!codings.isEmpty()) {
      if (!lengths.isEmpty()) {
        throw new RefusedException(Status.BAD_REQUEST, "The length is given in two ways.");
      }
      throw codings.equals(List.of("chunked"))
          ? new RefusedException(Status.LENGTH_REQUIRED, "A body needs a Content-Length.")
          : new RefusedException(Status.NOT_IMPLEMENTED, "No such transfer coding is known here.");
    }
    if (lengths.isEmpty()) {
      if (Site.CHANGING.contains(head.method())) {
        throw new RefusedException(Status.LENGTH_REQUIRED, "A body needs a Content-Length.");
      }
      return 0;
    }
    String length = lengths.getFirst();
    if (lengths.size() > 1 || !length.matches("[0-9]+")) {
      throw new RefusedException(Status.BAD_REQUEST, "The Content-Length must be one number.");
    }
    if (length.length() > 18 || Long.parseLong(length) > BIGGEST_BODY) {
      throw new RefusedException(
          Status.CONTENT_TOO_LARGE, "A body has at most " + BIGGEST_BODY + " bytes here.");
    }
    return Integer.parseInt(length);
  }

  /** Reads what else a client sends that was refused: else it might not see why (RFC 9112, 9.6). */
  void drain() throws IOException {
    byte[] buffer = new byte[8 * 1024];
    for (long n = 0; n <= 2L * BIGGEST_BODY; ) {
      int read = in.read(buffer);
      if (read < 0) return;
      n += read;
    }
  }

  /** Reads a line, which ends with CR LF or LF. */
  private String line(int longest, Status tooLong) throws IOException, RefusedException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) throw new EOFException("the header ended too early");
      if (line.length() == longest) throw new RefusedException(tooLong, "A line is too long.");
      line.append((char) c);
    }
    if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r')
      line.setLength(line.length() - 1);
    return line.toString();
  }
}
