package csp.demo.webserver;

import csp.CSPProcess;
import csp.Channel;
import csp.Execution;
import csp.demo.Arguments;
import csp.demo.PrinterProcesses;
import csp.demo.WrongArgument;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A web server for the files of a folder.
 *
 * <pre>
 *        sockets        spawns   +--- connection --------------+  log
 * accept ------&gt; serve ~~~~~~~~&gt; | receive ----------&gt; respond |-------&gt; print
 *   ^                            |          incoming      ^    |-------&gt; keep
 *   : daemon of                  +------------------------|----+ changes
 * await &lt;-------------------------------------------------+
 *                           stop
 * </pre>
 *
 * <p>A connection is two processes: one reads requests from the socket, the other answers them. All
 * share one process that changes files, one that prints, and the channel {@code stop}. That is
 * never written to: to close it stops the server. {@code accept} is a daemon of {@code await},
 * which waits for that; the responders offer {@code stop} whenever they wait for a request, and
 * finish what they have begun.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=webserver -Dargs="-p 8080 some/folder"
 * }</pre>
 *
 * <p>GET and HEAD read a file, or {@code index.html} or the list of a folder. PUT replaces a file
 * or creates it. POST appends to a file or creates it. The folder of a file must be there. There is
 * no leave to ask for, so it listens on the loopback address only. A client that does not read what
 * it asked for keeps its connection until the stop, and holds up nobody else.
 */
public final class Main {
  /** How long a client may be silent. */
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /** How long requests in progress may take after Ctrl-C. */
  static final Duration GRACE = Duration.ofSeconds(5);

  /** How many clients may come at once; by default it is 50, and the next one waits a second. */
  private static final int BACKLOG = 1024;

  private static final int PORT = 8080;

  private Main() {}

  /** Serves until the JVM is told to exit, as by Ctrl-C. */
  public static void main(String... args) throws IOException {
    Arguments given = Arguments.of(args);
    int port = given.option("-p", "port (0 is any that is free)", 0, 65_535).orElse(PORT);
    Folder folder = folder(given.path(Path.of(".")));
    given.end();

    Channel<Void> stop = Channel.create("stop");
    ServerSocketChannel server = listen(port);
    System.out.println("Serving " + folder.root() + " at " + address(server) + ", until Ctrl-C");
    Execution serving = network(server, new Site(folder), PATIENCE, stop, System.out).spawn();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stop, serving, GRACE)));
    serving.join();
  }

  private static Folder folder(Path path) throws IOException {
    try {
      return Folder.of(path);
    } catch (FileSystemException e) {
      throw new WrongArgument("there is no folder " + path, e);
    }
  }

  static CSPProcess network(
      ServerSocketChannel server,
      Site site,
      Duration patience,
      Channel<Void> stop,
      PrintStream out) {
    Channel<Socket> sockets = Channel.create("sockets");
    Channel<Change> changes = Channel.create("changes");
    Channel<String> log = Channel.create("log");

    CSPProcess accepting =
        ServerProcesses.accept(server, sockets, log)
            .daemon()
            .par(ServerProcesses.await(stop))
            .then(CSPProcess.of("close sockets", sockets::close, sockets));
    CSPProcess answering =
        ServerProcesses.serve(sockets, site, patience, changes, stop, log)
            .par(ServerProcesses.keep(site, changes).daemon());
    return accepting
        .par(answering)
        .then(CSPProcess.of("close log", log::close, log))
        .par(PrinterProcesses.print(log, out));
  }

  /** Lets what has begun be finished, and terminates what then still runs. */
  static void stop(Channel<Void> stop, Execution serving, Duration grace) {
    stop.close();
    if (!serving.join(grace)) {
      serving.terminate();
      serving.join();
    }
  }

  static ServerSocketChannel listen(int port) throws IOException {
    ServerSocketChannel server = ServerSocketChannel.open();
    try {
      return server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
    } catch (IOException e) {
      server.close();
      throw new WrongArgument("port " + port + ": " + e.getMessage(), e);
    }
  }

  static URI address(ServerSocketChannel server) throws IOException {
    InetSocketAddress local = (InetSocketAddress) server.getLocalAddress();
    return URI.create("http://" + local.getHostString() + ":" + local.getPort() + "/");
  }
}
