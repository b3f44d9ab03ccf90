package csp.patterns;

import csp.CSPProcess;
import csp.CSPServer;
import csp.Par;
import csp.annotation.Forever;
import java.util.function.Function;

/**
 * Clients that ask and servers that answer, without deadlock by the way they are put together.
 *
 * <pre>{@code
 * RequestReply<String, Page> pages = RequestReply.create();
 * RequestReply<Key, Row> rows = RequestReply.create();
 * CSPProcess site =
 *     ClientServer.of(
 *         ClientServer.of(Par.of(visitors(pages)), renderer(pages, rows)), // asks for rows
 *         ClientServer.server(rows, Table::find));
 * }</pre>
 *
 * <p>The rules, which are sufficient (Welch, Justo and Willcock 1993):
 *
 * <ol>
 *   <li>Each {@link RequestReply} leads from clients to a server. A process may be a server towards
 *       some and a client towards others.
 *   <li>A client that has asked waits for the answer and does nothing else until it comes. {@link
 *       RequestReply#ask} sees to it.
 *   <li>A server accepts any of its clients, and having accepted one it waits for no other client
 *       before it has replied. It may ask servers of its own meanwhile.
 *   <li>Nobody is, by way of any number of others, a client of itself: servers ask only those
 *       further down.
 * </ol>
 *
 * <p>The fourth is the one that is broken by accident. {@link #of} puts layer upon layer: when each
 * server asks only those that are added outside of it, there is no circle.
 *
 * <p>A network from {@link #of} ends when its clients have ended: the server is a daemon, which
 * answers what it has been asked and is dismissed when it waits. If a client fails, that is the
 * failure of the network; a server that fails poisons what it serves, so clients that wait are
 * told. Poison of what a server serves ends it; a close ends it when all that were waiting are
 * served. Threads, interrupt and memory are those of {@link RequestReply} and {@link Par}.
 *
 * <p>The pattern is a heading only in python-csp; the rules are occam's.
 */
public final class ClientServer {
  private ClientServer() {}

  /**
   * Returns the process that runs clients and, as long as they do, the server that they ask.
   *
   * @param clients one, or a {@link Par} of many, or what this method returned: a lower server
   */
  public static CSPProcess of(CSPProcess clients, CSPProcess server) {
    return Par.of(clients, server.daemon());
  }

  /** Returns a server that answers by a function, one question after the other. */
  public static <Q, A> CSPServer server(
      RequestReply<Q, A> questions, Function<? super Q, ? extends A> answer) {
    return ClientServerProcesses.serve(questions, answer).named("server");
  }

  @Forever
  static <Q, A> void serve(RequestReply<Q, A> questions, Function<? super Q, ? extends A> answer) {
    Request<Q, A> request = questions.accept();
    request.reply(answer.apply(request.question()));
  }
}
