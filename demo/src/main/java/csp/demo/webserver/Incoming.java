package csp.demo.webserver;

/**
 * What the receiver of a connection tells its responder about one request: {@code Begun}, perhaps
 * {@code Expecting}, and then {@code Received} or {@code Refused}.
 */
sealed interface Incoming {
  /** The first byte has come: from here on a request is in progress, and will be answered. */
  record Begun() implements Incoming {}

  /** The client waits for leave to send the body. */
  record Expecting() implements Incoming {}

  record Received(Request request) implements Incoming {}

  /** What came is no request, or one too much; nothing after it can be understood. */
  record Refused(Status status, String why) implements Incoming {}
}
