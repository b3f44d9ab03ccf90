package csp;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

public final class Skip implements CSPProcess, Guard<Skip> {
  public static final Skip SKIP = new Skip();

  private Skip() {}

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
  public CSPProcess daemon() {
    throw new AssertionError("a stub");
  }

  @Override
  public CSPProcess named(String name) {
    throw new AssertionError("a stub");
  }

  @Override
  public Alt<Skip> or(Guard<? extends Skip> other) {
    throw new AssertionError("a stub");
  }

  @Override
  public Guard<Skip> when(boolean open) {
    throw new AssertionError("a stub");
  }

  @Override
  public Guard<Skip> when(BooleanSupplier open) {
    throw new AssertionError("a stub");
  }

  @Override
  public <R> Guard<R> map(Function<? super Skip, ? extends R> f) {
    throw new AssertionError("a stub");
  }
}
