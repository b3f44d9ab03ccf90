/**
 * Channels. One is two queues under a lock of one word ({@code MeetingPlace}, where it is told how
 * two parties meet), the values it holds and whether it has ended ({@code Exchange}), and the
 * operations of processes without a stack ({@code StacklessExchange}) and with one ({@link
 * csp.engine.channel.ChannelCore}): one class after the other, and a single one of {@code csp} at
 * the end, so that the JIT never has to ask which it is.
 *
 * <p>Only one who does not wait takes a partner, so no two ever claim each other. Everything is
 * done under the lock, for a few instructions; nobody holds it while waiting, and partners are
 * woken when it has been released.
 *
 * <p>{@code csp} extends {@link csp.engine.channel.ChannelCore} and {@link
 * csp.engine.channel.Lookahead}; derived code calls {@link csp.engine.channel.ChannelEnd}.
 */
@NullMarked
package csp.engine.channel;

import org.jspecify.annotations.NullMarked;
