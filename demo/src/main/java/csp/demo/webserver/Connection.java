package csp.demo.webserver;

import csp.Alt;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessFailedException;
import csp.annotation.Process;
import csp.demo.webserver.Incoming.Begun;
import csp.demo.webserver.Incoming.Expecting;
import csp.demo.webserver.Incoming.Received;
import csp.demo.webserver.Incoming.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * The processes of one connection. A receiver turns bytes into requests, a responder answers them:
 * so the responder can wait for a request and for the stop at the same time.
 */
final class Connection {
  private Connection() {}

  /** Ends when the client has been silent for longer than {@code patience}, if not before. */
  @Process
  static void connection(
      Socket socket,
      Site site,
      Duration patience,
      ChannelOutput<? super Change> changes,
      ChannelInput<Void> stop,
      ChannelOutput<? super String> log) {
    Channel<Incoming> incoming = Channel.create();
    try (socket) {
      socket.setSoTimeout((int) patience.toMillis());
      ConnectionProcesses.receive(socket, incoming)
          .par(ConnectionProcesses.respond(incoming, socket, site, changes, stop, log))
          .start();
    } catch (IOException | ProcessFailedException e) {
      log.write("a connection failed: " + e); // its own affair: to fail would poison what all share
    }
  }

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
