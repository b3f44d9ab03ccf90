package csp;

public sealed interface CSPProcess extends Runnable permits CSPServer, Skip {
  void start();

  @Override
  void run();

  Execution spawn();

  CSPProcess then(CSPProcess next);

  CSPProcess par(CSPProcess... others);

  CSPProcess times(int n);

  CSPProcess daemon();

  CSPProcess named(String name);

  String name();

  String explain();

  static CSPProcess of(String name, Body body, Object... args) {
    return new StubProcess();
  }

  static <A> CSPProcess of(String name, Body1<? super A> body, A a) {
    return new StubProcess();
  }

  static <A, B> CSPProcess of(String name, Body2<? super A, ? super B> body, A a, B b) {
    return new StubProcess();
  }

  static <A, B, C> CSPProcess of(
      String name, Body3<? super A, ? super B, ? super C> body, A a, B b, C c) {
    return new StubProcess();
  }

  static CSPProcess of(ProcessMethod method, Body body, Object... arguments) {
    return new StubProcess();
  }
}
