package csp;

@FunctionalInterface
public interface Body2<A, B> {
  void run(A a, B b) throws Exception;
}
