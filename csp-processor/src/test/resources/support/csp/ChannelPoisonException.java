package csp;

public sealed class ChannelPoisonException extends ChannelEndedException
    permits ProcessTerminatedException {
  private static final long serialVersionUID = 1;
}
