package csp;

@FunctionalInterface
public interface Body {
  void run() throws Exception;
}
