package csp.engine.channel;

import csp.engine.choice.ChoiceCore;
import csp.engine.waiting.Waiter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A guard that reads from a channel, and yields what it read. */
public final class InputRegistration extends ChannelRegistration {
  public InputRegistration(ChannelCore channel) {
    super(channel, false, null);
  }

  @Override
  protected int attempt(Waiter me, ChoiceCore choice) {
    return channel.choose(me, choice, this, null);
  }

  @Override
  protected Object yielded(@Nullable Object item) {
    return Objects.requireNonNull(item);
  }
}
