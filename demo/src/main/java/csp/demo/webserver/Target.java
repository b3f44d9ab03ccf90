package csp.demo.webserver;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The target of a request: from {@code /a%20b?c} to the path {@code /a b}, and back. */
final class Target {
  private static final String UNRESERVED = "-._~/";

  private Target() {}

  /** Returns the path, decoded once; it begins with a slash. */
  static String path(String target) throws RefusedException {
    // A proxy is sent the whole address, and everybody must understand that.
    String local = target.replaceFirst("(?i)^https?://[^/?#]*", "");
    if (local.isEmpty() || local.startsWith("?")) local = "/" + local;
    int query = local.indexOf('?');
    String path = decoded(query < 0 ? local : local.substring(0, query));
    if (!path.startsWith("/") || local.contains("#")) {
      throw new RefusedException(Status.BAD_REQUEST, "The path must begin with a slash.");
    }
    if (path.chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) {
      throw new RefusedException(Status.BAD_REQUEST, "The path has a character it must not have.");
    }
    return path;
  }

  private static String decoded(String path) throws RefusedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      for (int i = 0; i < path.length(); i++) {
        char c = path.charAt(i);
        bytes.write(c == '%' ? HexFormat.fromHexDigits(path, i + 1, i + 3) : c);
        if (c == '%') i += 2;
      }
      // A new decoder is strict: an overlong slash is refused.
      ByteBuffer utf8 = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
    } catch (IllegalArgumentException | IndexOutOfBoundsException | CharacterCodingException e) {
      throw new RefusedException(Status.BAD_REQUEST, "The path is not encoded UTF-8.");
    }
  }

  /** Encodes a path; slashes stay. */
  static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b > 0 && (Character.isLetterOrDigit(b) || UNRESERVED.indexOf(b) >= 0);
      if (plain) encoded.append((char) b);
      else encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
    }
    return encoded.toString();
  }
}
