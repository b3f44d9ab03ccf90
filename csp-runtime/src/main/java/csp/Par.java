package csp;

import java.util.Collection;
import java.util.Objects;

/**
 * Processes at the same time, as {@link CSPProcess#par} puts them together. It ends when all of
 * them have ended; when only daemons are left, they are dismissed.
 *
 * <pre>{@code
 * List<CSPProcess> workers = new ArrayList<>();
 * for (int i = 0; i < 8; i++) workers.add(worker(i));
 * Par.of(workers).then(report).start();
 * }</pre>
 *
 * <p>No elements are {@link Skip}; {@code Par.of(Par.of(a, b), c)} stays nested. What happens when
 * an element ends badly, and which thread runs it, is said at {@link CSPProcess}.
 */
public final class Par {
  private Par() {}

  /**
   * Returns the process that runs {@code processes} at the same time.
   *
   * @throws NullPointerException if one of them is null
   */
  public static CSPProcess of(CSPProcess... processes) {
    return Parallel.of(Terms.check(processes));
  }

  /**
   * Returns the process that runs {@code processes} at the same time.
   *
   * @throws NullPointerException if one of them is null
   */
  public static CSPProcess of(Collection<? extends CSPProcess> processes) {
    Objects.requireNonNull(processes, "the collection of processes is null");
    return of(processes.toArray(new CSPProcess[0]));
  }
}
