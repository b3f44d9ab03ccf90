package csp;

import csp.engine.Condition;
import csp.engine.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The guards of a choice, flattened: those of a nested choice take its place, in order. For each it
 * has the guard as it was given, what to register, and the functions that its value goes through.
 */
final class GuardList {
  /** A function that does nothing. */
  private static final Function<Object, @Nullable Object> PLAIN = value -> value;

  private final List<Guard<?>> given = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private final List<Function<Object, @Nullable Object>> functions = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  /** Returns the guards of a choice between {@code guards}. */
  static GuardList of(Iterable<? extends Guard<?>> guards) {
    GuardList list = new GuardList();
    for (Guard<?> guard : guards) {
      list.add(guard, guard, PLAIN);
    }
    return list;
  }

  Guard<?> given(int index) {
    return given.get(index);
  }

  Function<Object, @Nullable Object> function(int index) {
    return functions.get(index);
  }

  Registration[] registrations() {
    return registrations.toArray(new Registration[0]);
  }

  Condition[] conditions() {
    return conditions.toArray(new Condition[0]);
  }

  private void add(Guard<?> leaf, Guard<?> guard, Function<Object, @Nullable Object> function) {
    switch (guard) {
      case Alt<?> alt -> {
        for (Guard<?> inner : alt.guards()) {
          add(leaf instanceof MappedGuard<?, ?> ? leaf : inner, inner, function);
        }
      }
      case ConditionalGuard<?> conditional -> addConditional(leaf, conditional, function);
      case MappedGuard<?, ?> mapped ->
          add(leaf, mapped.guard(), andThen(mapped, function));
      case StandardChannel<?> channel -> add(leaf, Registration.input(channel), function);
      case InputView<?> view -> add(leaf, Registration.input(view.channel()), function);
      case OutputGuard<?> output -> add(leaf, output.register(), function);
      case CSPTimer timer -> add(leaf, Registration.alarm(timer.alarm()), function);
      case AlarmGuard alarm -> add(leaf, Registration.alarm(alarm.alarm()), function);
      case Barrier barrier -> add(leaf, barrier.register(), function);
      case Skip skip -> add(leaf, Registration.always(skip), function);
    }
  }

  private void add(
      Guard<?> leaf, Registration registration, Function<Object, @Nullable Object> function) {
    given.add(leaf);
    registrations.add(registration);
    functions.add(function);
  }

  /** The condition comes before those of the guards within it, and covers them all. */
  private void addConditional(
      Guard<?> leaf, ConditionalGuard<?> guard, Function<Object, @Nullable Object> function) {
    int place = conditions.size();
    int from = given.size();
    BooleanSupplier open = guard.open();
    conditions.add(new Condition(open, from, from));
    add(leaf, guard.guard(), function);
    conditions.set(place, new Condition(open, from, given.size()));
  }

  /** Each function was declared for what the guard within it yields. */
  @SuppressWarnings("unchecked")
  private static Function<Object, @Nullable Object> andThen(
      MappedGuard<?, ?> mapped, Function<Object, @Nullable Object> outer) {
    Function<Object, @Nullable Object> inner = (Function<Object, @Nullable Object>) mapped.f();
    return outer == PLAIN
        ? inner
        : value -> {
          Object mid = inner.apply(value);
          if (mid == null) {
            throw Alt.mappedToNull();
          }
          return outer.apply(mid);
        };
  }

  /** Returns what stands behind a guard for {@link Choice#is}: without when, in() and out(). */
  static Guard<?> bare(Guard<?> guard) {
    Guard<?> bare = guard;
    while (bare instanceof ConditionalGuard<?> conditional) {
      bare = conditional.guard();
    }
    return bare instanceof InputView<?> view ? view.channel() : bare;
  }
}
