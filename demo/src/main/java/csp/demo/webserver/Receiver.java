package csp.demo.webserver;

import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.webserver.Incoming.Begun;
import csp.demo.webserver.Incoming.Expecting;
import csp.demo.webserver.Incoming.Received;
import csp.demo.webserver.Incoming.Refused;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** The half of a connection that listens. */
final class Receiver {
  private Receiver() {}

  /** Reads requests until the client leaves, falls silent, or sends what cannot be understood. */
  @Process
  static void receive(Socket socket, ChannelOutput<? super Incoming> incoming) {
    try {
      RequestReader reader = new RequestReader(socket.getInputStream());
      while (reader.begins()) {
        incoming.write(new Begun());
        try {
          Request head = reader.head();
          int length = RequestReader.length(head);
          if (head.expectsContinue() && length > 0) incoming.write(new Expecting());
          incoming.write(new Received(head.withBody(reader.body(length))));
        } catch (SocketTimeoutException e) {
          incoming.write(new Refused(Status.REQUEST_TIMEOUT, "The rest did not come."));
          break;
        } catch (RefusedException e) {
          incoming.write(new Refused(e.status(), e.why()));
          reader.drain();
          break;
        }
      }
    } catch (IOException e) {
      // The client has gone, or the responder has closed the connection: nobody is left to tell.
    }
    incoming.close();
  }
}
