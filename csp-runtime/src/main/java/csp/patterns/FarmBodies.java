package csp.patterns;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

/**
 * What the processes of a {@link Farm} do. Where results are ordered, every job comes with a
 * channel for its result; the tickets of both go to the hands in any order, and to the collector in
 * that of the jobs.
 */
final class FarmBodies {
  private FarmBodies() {}

  /** A job and where its result goes: there is always room for it. */
  record Ticket<J, R>(J job, Channel<R> result) {
    Ticket(J job) {
      this(job, Channel.buffered(1));
    }
  }

  /** Does not let the close of {@code in} escape: other hands may still want to write. */
  @Process
  static <J, R> void hand(
      ChannelInput<? extends J> in, ChannelOutput<? super R> out, Work<? super J, ? extends R> work)
      throws Exception {
    for (J job : in) {
      out.write(work.on(job));
    }
  }

  @Forever
  static <J, R> void deal(
      ChannelInput<? extends J> in,
      ChannelOutput<? super Ticket<J, R>> order,
      ChannelOutput<? super Ticket<J, R>> jobs) {
    Ticket<J, R> ticket = new Ticket<>(in.read());
    order.write(ticket);
    jobs.write(ticket);
  }

  /** Tells the collector if there will be no result: the ticket's channel is not its own. */
  @Process
  static <J, R> void ticketHand(
      ChannelInput<? extends Ticket<J, R>> jobs, Work<? super J, ? extends R> work)
      throws Exception {
    for (Ticket<J, R> ticket : jobs) {
      try {
        ticket.result().write(work.on(ticket.job()));
      } catch (Throwable none) {
        ticket.result().poison();
        throw none;
      }
    }
  }

  @Forever
  static <J, R> void collect(
      ChannelInput<? extends Ticket<J, R>> order, ChannelOutput<? super R> out) {
    out.write(order.read().result().read());
  }
}
