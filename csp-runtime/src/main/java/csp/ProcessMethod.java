package csp;

import csp.engine.plan.Origin;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The identity of an annotated method, as generated factories give it to {@link
 * CSPProcess#of(ProcessMethod, Body, Object...)} in place of a name:
 *
 * <pre>{@code
 * private static final ProcessMethod READER =
 *     ProcessMethod.of(MethodHandles.lookup(), Numbers.class, "reader", ChannelInput.class);
 * }</pre>
 *
 * <p>Two of them are equal if they identify the same method. Making one stores what it is given and
 * does nothing else: no class is initialised and no bytecode read before a process of it starts.
 * Immutable, so any thread may use it.
 */
public final class ProcessMethod {
  private final Lookup lookup;
  private final Class<?> declaring;
  private final String method;
  private final Class<?>[] parameterTypes;
  private final Origin origin;
  private final Traits traits;

  private ProcessMethod(
      Lookup lookup,
      Class<?> declaring,
      String method,
      Class<?>[] parameterTypes,
      String name,
      Origin origin) {
    this.lookup = lookup;
    this.declaring = declaring;
    this.method = method;
    this.parameterTypes = parameterTypes;
    this.origin = origin;
    this.traits = new Traits(name, false, this);
  }

  /**
   * Returns the identity of a method; its name is also that of its processes.
   *
   * @param lookup gives the engine what the caller may access: the method, and records that hold
   *     ends
   * @throws NullPointerException if an argument is null
   */
  public static ProcessMethod of(
      Lookup lookup, Class<?> declaring, String method, Class<?>... parameterTypes) {
    Objects.requireNonNull(lookup, "lookup");
    Objects.requireNonNull(declaring, "declaring");
    Objects.requireNonNull(method, "method");
    Class<?>[] types = parameterTypes.clone();
    Origin origin = new Origin(lookup, declaring, method, types);
    return new ProcessMethod(lookup, declaring, method, types, method, origin);
  }

  /** Returns the identity of the same method whose processes have another name. */
  public ProcessMethod named(String name) {
    return new ProcessMethod(
        lookup, declaring, method, parameterTypes, Terms.checkName(name), origin);
  }

  String name() {
    return Objects.requireNonNull(traits.label());
  }

  /** Returns those of its processes, unless they get a name or a mark of their own. */
  Traits traits() {
    return traits;
  }

  Origin origin() {
    return origin;
  }

  Lookup lookup() {
    return lookup;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProcessMethod that
        && declaring == that.declaring
        && method.equals(that.method)
        && Arrays.equals(parameterTypes, that.parameterTypes);
  }

  @Override
  public int hashCode() {
    return declaring.hashCode() * 31 + method.hashCode();
  }

  /** Returns the method as Java writes it: {@code shop.Numbers.reader(ChannelInput)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(declaring.getTypeName()).append('.').append(method);
    String separator = "(";
    for (Class<?> type : parameterTypes) {
      text.append(separator).append(type.getSimpleName());
      separator = ", ";
    }
    return text.append(parameterTypes.length == 0 ? "()" : ")").toString();
  }
}
