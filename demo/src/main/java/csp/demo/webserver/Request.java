package csp.demo.webserver;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as it was received.
 *
 * @param target the path and query, still encoded
 * @param minor 0 or 1, of HTTP/1.0 or HTTP/1.1
 * @param fields the header, by names in lower case
 */
@SuppressWarnings("ArrayRecordComponent") // two requests are never compared
record Request(
    String method, String target, int minor, Map<String, List<String>> fields, byte[] body) {

  Request withBody(byte[] received) {
    return new Request(method, target, minor, fields, received);
  }

  Optional<String> field(String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Tells whether the client expects the connection to go on after the response. */
  boolean keepsAlive() {
    List<String> options = list("connection");
    return minor == 1 ? !options.contains("close") : options.contains("keep-alive");
  }

  /** Tells whether the client waits for leave to send the body. */
  boolean expectsContinue() {
    return minor == 1 && list("expect").contains("100-continue");
  }

  /** The elements of all fields of that name, in lower case. */
  List<String> list(String name) {
    return fields.getOrDefault(name, List.of()).stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(element -> element.strip().toLowerCase(Locale.ROOT))
        .filter(element -> !element.isEmpty())
        .toList();
  }

  @Override
  public String toString() {
    return method + " " + target + " HTTP/1." + minor;
  }
}
