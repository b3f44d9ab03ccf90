package csp;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Opens records to see what ends are in them. */
final class Records {
  /** For lambdas, which bring no lookup of their own. */
  private static final Lookup OURS = MethodHandles.lookup();

  private Records() {}

  /** Adds all components of {@code opened} that could hold an end to {@code walk}. */
  static void open(Record opened, @Nullable Lookup lookup, OwnedEnds walk) throws Throwable {
    for (RecordComponent component : opened.getClass().getRecordComponents()) {
      if (mayHoldEnds(component.getType())) {
        walk.add(accessor(component, lookup).invoke(opened), lookup);
      }
    }
  }

  /**
   * Checks that the walk will be able to open {@code argument} of the lambda process {@code name},
   * if it is a record.
   *
   * @throws IllegalArgumentException if it will not
   */
  static void checkOpen(String name, @Nullable Object argument) {
    if (!(argument instanceof Record)) {
      return;
    }
    for (RecordComponent component : argument.getClass().getRecordComponents()) {
      if (mayHoldEnds(component.getType())) {
        try {
          accessor(component, null);
        } catch (IllegalAccessException e) {
          throw new IllegalArgumentException(
              "process '"
                  + name
                  + "' owns what is in the record "
                  + argument.getClass().getName()
                  + ", which cannot be opened: give the channels in it as arguments of their own,"
                  + " or use a @Process method",
              e);
        }
      }
    }
  }

  private static MethodHandle accessor(RecordComponent component, @Nullable Lookup lookup)
      throws IllegalAccessException {
    Lookup from = lookup != null ? lookup : OURS;
    Method accessor = component.getAccessor();
    try {
      return from.unreflect(accessor);
    } catch (IllegalAccessException e) { // not accessible as it is: is its package open to us?
      return MethodHandles.privateLookupIn(component.getDeclaringRecord(), from)
          .unreflect(accessor);
    }
  }

  private static boolean mayHoldEnds(Class<?> type) {
    return !type.isPrimitive()
        && !type.isEnum()
        && type != String.class
        && !Number.class.isAssignableFrom(type)
        && type != Boolean.class
        && type != Character.class;
  }
}
