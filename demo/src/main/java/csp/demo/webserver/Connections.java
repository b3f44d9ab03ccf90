package csp.demo.webserver;

import csp.Alt;
import csp.CSPTimer;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessFailedException;
import csp.annotation.Forever;
import csp.annotation.Process;
import csp.demo.webserver.Incoming.Begun;
import csp.demo.webserver.Incoming.Expecting;
import csp.demo.webserver.Incoming.Received;
import csp.demo.webserver.Incoming.Refused;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The processes; {@link Main} puts them together. */
final class Connections {
  /** How long a client may be silent. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  private Connections() {}

  @Process
  static void accept(
      ServerSocketChannel server,
      ChannelOutput<? super Socket> sockets,
      ChannelOutput<? super String> log)
      throws IOException {
    try (server) {
      while (true) {
        try {
          sockets.write(server.accept().socket());
        } catch (IOException e) {
          if (!server.isOpen()) throw e;
          log.write("cannot accept: " + e.getMessage()); // too many open files: not for ever
          CSPTimer.create().sleep(Duration.ofMillis(100));
        }
      }
    }
  }

  /** Spawns a process for each connection; they belong to this one, which waits for them all. */
  @Process
  static void serve(
      ChannelInput<? extends Socket> sockets,
      Site site,
      ChannelOutput<? super Change> changes,
      ChannelInput<Void> stop,
      ChannelOutput<? super String> log) {
    for (Socket socket : sockets) {
      ConnectionsProcesses.connection(socket, site, changes, stop, log).spawn();
    }
  }

  @Process
  static void connection(
      Socket socket,
      Site site,
      ChannelOutput<? super Change> changes,
      ChannelInput<Void> stop,
      ChannelOutput<? super String> log) {
    Channel<Incoming> incoming = Channel.create();
    try (socket) {
      socket.setSoTimeout((int) PATIENCE.toMillis());
      ConnectionsProcesses.receive(socket, incoming)
          .par(ConnectionsProcesses.respond(incoming, socket, site, changes, stop, log))
          .start();
    } catch (IOException | ProcessFailedException e) {
      log.write("a connection failed: " + e); // its own affair: to fail would poison what all share
    }
  }

  /** Reads requests until the client leaves, falls silent, or sends what cannot be understood. */
  @Process
  static void receive(Socket socket, ChannelOutput<? super Incoming> incoming) throws IOException {
    RequestReader reader = new RequestReader(socket.getInputStream());
    try {
      while (reader.begins()) {
        incoming.write(new Begun());
        try {
          Request head = reader.head();
          if (head.expectsContinue() && RequestReader.length(head) > 0)
            incoming.write(new Expecting());
          incoming.write(new Received(head.withBody(reader.body(head))));
        } catch (SocketTimeoutException e) {
          incoming.write(
              new Refused(Status.REQUEST_TIMEOUT, "The request did not come to its end."));
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
          out.write(
              ("HTTP/1.1 " + Status.CONTINUE + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
          out.flush();
          said = incoming.read();
        }
        switch (said) {
          case Received(Request request) -> {
            Response response =
                Site.CHANGING.contains(request.method())
                    ? change(request, changes)
                    : site.answer(request);
            open = request.keepsAlive() && !stop.isClosed();
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

  /** Makes the changes, one at a time: what two clients write does not mix. */
  @Forever
  static void keep(Site site, ChannelInput<? extends Change> changes) {
    Change change = changes.read();
    change.reply().write(site.answer(change.request()));
  }

  @Process
  static void print(ChannelInput<? extends String> lines, PrintStream out) {
    for (String line : lines) out.println(line);
  }

  @Process
  static void await(ChannelInput<Void> stop) {
    stop.read(); // it carries no value: only its end is of interest
  }
}
