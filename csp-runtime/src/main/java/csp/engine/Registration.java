package csp.engine;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One guard of a choice, and its place in the queue of the channel or barrier that it waits on.
 *
 * <p>A choice that is kept leaves its registrations in the queues between selections. At any time a
 * registration with a channel is in just one of three places:
 *
 * <ul>
 *   <li>in its channel's queue: the guard was not ready when the choice last looked;
 *   <li>on its choice's list of changes: somebody came to the channel, found that the choice does
 *       not wait (or not for this guard), and took the registration out of the queue;
 *   <li>among the choice's candidates: to be looked at by the next selection.
 * </ul>
 *
 * It goes from the queue to the changes under the channel's lock, by whoever comes; from the
 * changes to the candidates and from there back into the queue by the choosing process. So a
 * selection costs nothing for guards at whose channels nothing has happened.
 *
 * <p>It refers to its choice weakly ({@link WeakChoice}): a channel keeps no discarded one alive.
 */
public final class Registration extends Node {
  enum Kind {
    INPUT,
    OUTPUT,
    BARRIER,
    ALARM,
    ALWAYS
  }

  final Kind kind;
  final @Nullable ChannelCore channel;
  final @Nullable BarrierCore barrier;
  final @Nullable Alarm alarm;
  final @Nullable Supplier<? extends @Nullable Object> supplier;

  /** What an output offers in the present selection, or what any other guard yields. */
  @Nullable Object offered;

  /** Whether the present selection may choose it. Written before the choice waits. */
  boolean open = true;

  /** Its position in the choice. */
  int index;

  /** The next on the choice's list of changes. */
  @Nullable Registration nextChanged;

  /** The choice, through a reference that all its registrations share; set when it is made. */
  private @Nullable WeakChoice owner;

  private Registration(
      Kind kind,
      @Nullable ChannelCore channel,
      @Nullable BarrierCore barrier,
      @Nullable Alarm alarm,
      @Nullable Supplier<? extends @Nullable Object> supplier,
      @Nullable Object offered) {
    this.kind = kind;
    this.channel = channel;
    this.barrier = barrier;
    this.alarm = alarm;
    this.supplier = supplier;
    this.offered = offered;
  }

  /** Returns a guard that reads from {@code channel}, and yields what it read. */
  public static Registration input(ChannelCore channel) {
    return new Registration(Kind.INPUT, channel, null, null, null, null);
  }

  /** Returns a guard that writes {@code value} to {@code channel}, and yields it. */
  public static Registration output(ChannelCore channel, Object value) {
    return new Registration(Kind.OUTPUT, channel, null, null, null, value);
  }

  /** Returns a guard that writes what {@code values} gives, asked once a selection. */
  public static Registration output(
      ChannelCore channel, Supplier<? extends @Nullable Object> values) {
    return new Registration(Kind.OUTPUT, channel, null, null, values, null);
  }

  /** Returns a guard that synchronises on {@code barrier}, and yields {@code value}. */
  public static Registration barrier(BarrierCore barrier, Object value) {
    return new Registration(Kind.BARRIER, null, barrier, null, null, value);
  }

  /** Returns a guard that is ready once {@code alarm} is due, and yields the time. */
  public static Registration alarm(Alarm alarm) {
    return new Registration(Kind.ALARM, null, null, alarm, null, null);
  }

  /** Returns a guard that is always ready, and yields {@code value}. */
  public static Registration always(Object value) {
    return new Registration(Kind.ALWAYS, null, null, null, null, value);
  }

  void join(WeakChoice choice, int position) {
    if (owner != null) {
      throw new IllegalStateException("a registration belongs to one choice");
    }
    owner = choice;
    index = position;
  }

  /** Returns its choice, or null if that has been discarded. */
  @Nullable ChoiceCore choice() {
    return owner == null ? null : owner.get();
  }

  /** Tells whether it can become ready without a change that its choice is told of. */
  boolean isRestless() {
    return alarm != null || barrier != null || (channel != null && channel.isTicking());
  }

  /** Returns when it may become ready by itself. */
  long readyAt() {
    if (alarm != null) {
      return alarm.deadline();
    }
    return channel == null ? Clock.NEVER : channel.nextTick();
  }

  /** Hands a tick that is due to whoever has waited for it longest, which may be {@code me}. */
  void passTickOn(Waiter me) {
    if (channel != null && channel.isTicking()) {
      channel.tick(me);
    }
  }

  /** Asks the supplier, if the guard may be chosen. */
  void supply() {
    if (open && supplier != null) {
      offered =
          Objects.requireNonNull(
              supplier.get(), () -> "null offered while " + operation().describe());
    }
  }

  /** Takes it out of any queue. */
  void recall() {
    if (channel != null) {
      channel.withdraw(this);
    } else if (barrier != null) {
      barrier.withdraw(this);
    }
  }

  /**
   * Does what it stands for, if it is ready; else puts it into the queue of what it waits on.
   * Returns the outcome, or {@code PENDING}.
   */
  int attempt(Waiter me, ChoiceCore choice) {
    if (channel != null) {
      return channel.choose(me, choice, this);
    }
    if (barrier != null) {
      return barrier.choose(me, choice, this);
    }
    return alarm == null || alarm.isDue() ? Waiter.DONE : Waiter.PENDING;
  }

  /** Returns what it yields, having been chosen; {@code item} is what a writer has handed over. */
  Object yielded(@Nullable Object item) {
    Object value =
        switch (kind) {
          case INPUT -> item;
          case ALARM -> Clock.instant();
          case OUTPUT, BARRIER, ALWAYS -> offered;
        };
    return Objects.requireNonNull(value);
  }

  RuntimeException ended(Waiter me, int reached) {
    return channel != null
        ? channel.ended(me, reached, operation())
        : barrierOf().ended(me, operation());
  }

  /** Poisons what it waits on; nothing can poison a timer. */
  void poison() {
    if (channel != null) {
      channel.poison();
    } else if (barrier != null) {
      barrier.poison();
    }
  }

  boolean isPoisoned() {
    return channel != null ? channel.isPoisoned() : barrier != null && barrier.isPoisoned();
  }

  /** Returns what it waits for, as in {@code reading from channel 'c'}. */
  Waiting operation() {
    return switch (kind) {
      case INPUT -> new Access(channelOf(), false);
      case OUTPUT -> new Access(channelOf(), true);
      case BARRIER -> barrierOf();
      case ALARM -> () -> "waiting for a timer";
      case ALWAYS -> () -> "skipping";
    };
  }

  /** Returns what an output offers in the present selection. */
  Object offer() {
    return Objects.requireNonNull(offered);
  }

  private ChannelCore channelOf() {
    return Objects.requireNonNull(channel);
  }

  private BarrierCore barrierOf() {
    return Objects.requireNonNull(barrier);
  }
}
