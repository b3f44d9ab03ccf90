package csp;

@FunctionalInterface
public interface Body1<A> {
  void run(A a) throws Exception;
}
