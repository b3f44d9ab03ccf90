package csp;

import java.util.Collection;
import java.util.Objects;

/**
 * Processes one after the other, as {@link CSPProcess#then} puts them together.
 *
 * <pre>{@code
 * Seq.of(prepare, Par.of(producer, consumer), report).start();
 * }</pre>
 *
 * <p>No elements are {@link Skip}; an element that is itself a sequence without a name is taken in.
 * What happens when an element ends badly, and which thread runs it, is said at {@link CSPProcess}.
 */
public final class Seq {
  private Seq() {}

  /**
   * Returns the process that runs {@code processes} in their order.
   *
   * @throws NullPointerException if one of them is null
   */
  public static CSPProcess of(CSPProcess... processes) {
    return Sequence.of(Terms.check(processes));
  }

  /**
   * Returns the process that runs {@code processes} in their order.
   *
   * @throws NullPointerException if one of them is null
   */
  public static CSPProcess of(Collection<? extends CSPProcess> processes) {
    Objects.requireNonNull(processes, "the collection of processes is null");
    return of(processes.toArray(new CSPProcess[0]));
  }
}
