package csp.demo.webserver;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessFailedException;
import csp.annotation.Process;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/**
 * A connection: a receiver that turns bytes into requests, and a responder that answers them. So
 * the responder can wait for a request and for the stop at the same time.
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
      ReceiverProcesses.receive(socket, incoming)
          .par(ResponderProcesses.respond(incoming, socket, site, changes, stop, log))
          .start();
    } catch (IOException | ProcessFailedException e) {
      log.write("a connection failed: " + e); // its own affair: to fail would poison what all share
    }
  }
}
