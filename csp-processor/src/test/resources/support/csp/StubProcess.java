package csp;

final class StubProcess implements CSPServer {
  @Override
  public void start() {
    throw new AssertionError("a stub");
  }

  @Override
  public void run() {
    throw new AssertionError("a stub");
  }

  @Override
  public Execution spawn() {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPProcess then(CSPProcess next) {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPProcess par(CSPProcess... others) {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPProcess times(int n) {
    throw new AssertionError("a stub");
  }

  @Override
  public String name() {
    throw new AssertionError("a stub");
  }

  @Override
  public String explain() {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPServer daemon() {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPServer named(String name) {
    throw new AssertionError("a stub");
  }
}
