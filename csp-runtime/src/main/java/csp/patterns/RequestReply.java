package csp.patterns;

import csp.Channel;
import csp.ChannelEndedException;
import csp.Guard;

/**
 * A channel for questions that are answered: any number of clients ask, any number of servers
 * accept and reply.
 *
 * <pre>{@code
 * RequestReply<String, Integer> lengths = RequestReply.create();
 *
 * @Forever
 * static void server(RequestReply<String, Integer> lengths) {
 *   Request<String, Integer> request = lengths.accept();
 *   request.reply(request.question().length());
 * }
 *
 * @Process
 * static void client(RequestReply<String, Integer> lengths) {
 *   System.out.println(lengths.ask("hello"));
 * }
 * }</pre>
 *
 * <p>{@link #ask} returns when the answer is there; {@link Request#reply} never waits. A server
 * that serves several of them, or has something else to do, offers {@link #requests} in a choice.
 *
 * <p>Give processes this object itself: what is poisoned or closed when one of them ends badly is
 * then both the questions and what clients wait for, so no client waits for a server that has gone.
 * {@code ask} throws {@link csp.ChannelPoisonException} or {@link csp.ChannelClosedException} then,
 * unless the answer came before; an interrupted or terminated {@code ask} may have been heard.
 * Closes are not counted: of several servers that share one, each should catch the close.
 *
 * <p>It works on every thread. What the client did before {@code ask} happens before what the
 * server does with the request, and what that did before {@code reply} before {@code ask} returns.
 *
 * <p>It is the call channel of JCSP and of occam 3, without code for each method, and Ada's
 * rendezvous.
 *
 * @param <Q> the questions
 * @param <A> the answers
 */
public sealed interface RequestReply<Q, A> permits RequestReplyChannels {
  /** Returns a new one. */
  static <Q, A> RequestReply<Q, A> create() {
    return new RequestReplyChannels<>(Channel.create(), Channel.create());
  }

  /**
   * Asks, and waits for the answer.
   *
   * @throws ChannelEndedException if this is poisoned or closed before there is an answer
   */
  A ask(Q question);

  /**
   * Waits for a question.
   *
   * @throws ChannelEndedException if this is poisoned or closed
   */
  Request<Q, A> accept();

  /** Returns the guard that accepts a question. */
  Guard<Request<Q, A>> requests();

  /** Ends it at once, for all who ask and all who serve. */
  void poison();

  /**
   * Ends it for those who come later. Questions already waiting are still accepted; the next {@link
   * #accept} throws.
   */
  void close();
}
