package csp;

public abstract sealed class ChannelEndedException extends RuntimeException
    permits ChannelPoisonException, ChannelClosedException {
  private static final long serialVersionUID = 1;
}
