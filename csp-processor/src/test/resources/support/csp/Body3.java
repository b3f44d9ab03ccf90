package csp;

@FunctionalInterface
public interface Body3<A, B, C> {
  void run(A a, B b, C c) throws Exception;
}
