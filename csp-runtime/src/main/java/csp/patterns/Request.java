package csp.patterns;

import csp.ChannelOutput;

/**
 * A question that a server has accepted from a {@link RequestReply}, and must {@link #reply} to. It
 * may keep it and accept others meanwhile, or hand it to another process, which then owns the
 * answer.
 *
 * <pre>{@code
 * Request<String, Integer> request = lengths.accept();
 * request.reply(request.question().length());
 * }</pre>
 *
 * @param question what the client asks
 * @param answer where the client waits, with room for one answer
 * @param <Q> the questions
 * @param <A> the answers
 */
public record Request<Q, A>(Q question, ChannelOutput<A> answer) {
  /**
   * Replies. Never waits; nothing happens if the client waits no more.
   *
   * @throws IllegalStateException if there was a reply before
   */
  public void reply(A value) {
    if (!answer.tryWrite(value)) {
      throw new IllegalStateException("there was a reply to " + question + " before");
    }
  }
}
