package csp.engine.channel;

import csp.engine.choice.Registration;
import csp.engine.waiting.Waiter;
import csp.engine.waiting.Waiting;
import org.jspecify.annotations.Nullable;

/** A guard that reads from a channel, or writes to it. */
abstract sealed class ChannelRegistration extends Registration
    permits InputRegistration, OutputRegistration {
  final ChannelCore channel;
  private final boolean writing;

  ChannelRegistration(ChannelCore channel, boolean writing, @Nullable Object offered) {
    super(offered);
    this.channel = channel;
    this.writing = writing;
  }

  @Override
  protected final boolean isRestless() {
    return channel.isTicking();
  }

  @Override
  protected final long readyAt() {
    return channel.nextTick();
  }

  @Override
  protected final void passTickOn(Waiter me) {
    if (channel.isTicking()) {
      channel.tick(me);
    }
  }

  @Override
  protected final void recall() {
    channel.withdraw(writing, this);
  }

  @Override
  protected final void poison() {
    channel.poison();
  }

  @Override
  protected final boolean isPoisoned() {
    return channel.isPoisoned();
  }

  @Override
  protected final Waiting operation() {
    return new Access(channel, writing);
  }
}
