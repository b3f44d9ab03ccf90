package csp;

public sealed interface CSPServer extends CSPProcess permits StubProcess {
  @Override
  CSPServer daemon();

  @Override
  CSPServer named(String name);

  static CSPServer of(String name, Body iteration, Object... args) {
    return new StubProcess();
  }

  static <S> CSPServer of(String name, S first, Iteration<S> iteration, Object... args) {
    return new StubProcess();
  }

  static CSPServer of(ProcessMethod method, Body iteration, Object... arguments) {
    return new StubProcess();
  }

  static <S> CSPServer of(
      ProcessMethod method, S first, Iteration<S> iteration, Object... arguments) {
    return new StubProcess();
  }
}
