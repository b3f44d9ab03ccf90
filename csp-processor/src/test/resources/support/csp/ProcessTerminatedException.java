package csp;

public final class ProcessTerminatedException extends ChannelPoisonException {
  private static final long serialVersionUID = 1;
}
