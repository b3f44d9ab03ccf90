package csp.demo.documents;

/** What the samples of {@code csp.demo} speak of and do not declare. */
public class DemoNames {
  public static final String[] args = {};

  protected DemoNames() {}

  /** A user's workload. */
  public static final class Commstime {
    private Commstime() {}

    public static long run(int size, int n) {
      return size + n;
    }
  }
}
