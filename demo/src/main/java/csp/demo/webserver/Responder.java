package csp.demo.webserver;

import csp.Alt;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.webserver.Incoming.Begun;
import csp.demo.webserver.Incoming.Expecting;
import csp.demo.webserver.Incoming.Received;
import csp.demo.webserver.Incoming.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** The half of a connection that answers. */
final class Responder {
  private Responder() {}

  /** Answers one request after the other. Between two of them it listens for the stop as well. */
  @Process
  static void respond(
      ChannelInput<? extends Incoming> incoming,
      Socket socket,
      Site site,
      ChannelOutput<? super Change> changes,
      ChannelInput<Void> stop,
      ChannelOutput<? super String> log) {
    Alt<Object> idle = Alt.of(incoming, stop);
    boolean draining = false;
    try {
      OutputStream out = new BufferedOutputStream(socket.getOutputStream());
      boolean open = true;
      while (open) {
        idle.priSelect(); // Begun; after the last request, and at the stop, this throws
        Incoming said = incoming.read();
        if (said instanceof Expecting) {
          Response.goOn(out);
          said = incoming.read();
        }
        switch (said) {
          case Received(Request request) -> {
            boolean changing = Site.CHANGING.contains(request.method());
            Response response = changing ? change(request, changes) : site.answer(request);
            open = request.keepsAlive() && !stop.isClosed();
            if (open) response = response.with("Keep-Alive", "timeout=" + seconds(socket));
            response.writeTo(out, open, !request.method().equals("HEAD"));
            log.write(request + " " + response.status());
          }
          case Refused(Status status, String why) -> {
            open = false;
            draining = true;
            Response.error(status, why).writeTo(out, false, true);
            log.write("refused: " + status);
          }
          case Begun _, Expecting _ -> throw new IllegalStateException(said + " came too late");
        }
      }
    } catch (ChannelEndedException e) {
      // Caught, because to let it escape would end the channels that all connections share.
    } catch (IOException e) {
      // The client has gone while it was being answered.
    } finally {
      incoming.poison(); // the receiver may still be waiting to write
      leave(socket, draining);
    }
  }

  private static int seconds(Socket socket) throws IOException {
    return socket.getSoTimeout() / 1000;
  }

  /** Closes at once, or lets the receiver read on: else the client might not see the response. */
  private static void leave(Socket socket, boolean draining) {
    try {
      if (draining) socket.shutdownOutput();
      else socket.close();
    } catch (IOException e) {
      // The client was faster.
    }
  }

  /** Has the keeper do it. The reply has room, so that the keeper waits for nobody. */
  private static Response change(Request request, ChannelOutput<? super Change> changes) {
    Channel<Response> reply = Channel.buffered(1);
    changes.write(new Change(request, reply));
    return reply.read();
  }
}
