package csp;

@FunctionalInterface
public interface Iteration<S> {
  S next(S state) throws Exception;
}
