package csp;

public final class ChannelClosedException extends ChannelEndedException {
  private static final long serialVersionUID = 1;
}
