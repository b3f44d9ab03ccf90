package csp.demo.webserver;

import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.io.IOException;
import java.net.Socket;
import java.nio.channels.ServerSocketChannel;
import java.time.Duration;

/** The processes that there is one of; {@link Main} puts them together. */
final class Server {
  private Server() {}

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
      Duration patience,
      ChannelOutput<? super Change> changes,
      ChannelInput<Void> stop,
      ChannelOutput<? super String> log) {
    for (Socket socket : sockets) {
      ConnectionProcesses.connection(socket, site, patience, changes, stop, log).spawn();
    }
  }

  /** Makes the changes, one at a time: what two clients write does not mix. */
  @Forever
  static void keep(Site site, ChannelInput<? extends Change> changes) {
    Change change = changes.read();
    change.reply().write(site.answer(change.request()));
  }

  @Process
  static void await(ChannelInput<Void> stop) {
    stop.read(); // it carries no value: only its end is of interest
  }
}
