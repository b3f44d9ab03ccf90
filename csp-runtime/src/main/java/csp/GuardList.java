package csp;

import csp.engine.channel.InputRegistration;
import csp.engine.choice.Condition;
import csp.engine.choice.ReadyRegistration;
import csp.engine.choice.Registration;
import csp.engine.time.AlarmRegistration;
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
  private final List<Guard<?>> given = new ArrayList<>();
  private final List<Registration> registrations = new ArrayList<>();
  private final List<@Nullable Mapping> mappings = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  /** Returns the guards of a choice between {@code guards}. */
  static GuardList of(Iterable<? extends Guard<?>> guards) {
    GuardList list = new GuardList();
    for (Guard<?> guard : guards) {
      list.add(guard, guard, null);
    }
    return list;
  }

  Guard<?> given(int index) {
    return given.get(index);
  }

  /** Returns what a guard yields, given what was communicated. */
  Object yielded(int index, Object value) {
    Object yielded = value;
    for (Mapping next = mappings.get(index); next != null; next = next.then) {
      yielded = next.apply(yielded);
    }
    return yielded;
  }

  Registration[] registrations() {
    return registrations.toArray(new Registration[0]);
  }

  Condition[] conditions() {
    return conditions.toArray(new Condition[0]);
  }

  private void add(Guard<?> leaf, Guard<?> guard, @Nullable Mapping mapping) {
    switch (guard) {
      case Alt<?> alt -> {
        for (Guard<?> inner : alt.guards()) {
          add(leaf instanceof MappedGuard<?, ?> ? leaf : inner, inner, mapping);
        }
      }
      case ConditionalGuard<?> conditional -> addConditional(leaf, conditional, mapping);
      case MappedGuard<?, ?> mapped -> add(leaf, mapped.guard(), new Mapping(mapped, mapping));
      case StandardChannel<?> channel -> add(leaf, new InputRegistration(channel), mapping);
      case InputView<?> view -> add(leaf, new InputRegistration(view.channel()), mapping);
      case OutputGuard<?> output -> add(leaf, output.register(), mapping);
      case CSPTimer timer -> add(leaf, new AlarmRegistration(timer.alarm()), mapping);
      case AlarmGuard alarm -> add(leaf, new AlarmRegistration(alarm.alarm()), mapping);
      case Barrier barrier -> add(leaf, barrier.register(), mapping);
      case Skip skip -> add(leaf, new ReadyRegistration(skip), mapping);
    }
  }

  private void add(Guard<?> leaf, Registration registration, @Nullable Mapping mapping) {
    given.add(leaf);
    registrations.add(registration);
    mappings.add(mapping);
  }

  /** The condition comes before those of the guards within it, and covers them all. */
  private void addConditional(Guard<?> leaf, ConditionalGuard<?> guard, @Nullable Mapping mapping) {
    int place = conditions.size();
    int from = given.size();
    BooleanSupplier open = guard.open();
    conditions.add(new Condition(open, from, from));
    add(leaf, guard.guard(), mapping);
    conditions.set(place, new Condition(open, from, given.size()));
  }

  /** Returns what stands behind a guard for {@link Choice#is}: without when, in() and out(). */
  static Guard<?> bare(Guard<?> guard) {
    Guard<?> bare = guard;
    while (bare instanceof ConditionalGuard<?> conditional) {
      bare = conditional.guard();
    }
    return bare instanceof InputView<?> view ? view.channel() : bare;
  }

  /** The function of a mapped guard, and what comes after it. */
  private record Mapping(MappedGuard<?, ?> guard, @Nullable Mapping then) {
    @SuppressWarnings("unchecked") // each function was declared for what the guard within yields
    Object apply(Object value) {
      Object mapped = ((Function<Object, @Nullable Object>) guard.f()).apply(value);
      if (mapped == null) {
        throw new NullPointerException(
            "the function given to Guard.map returned null; every guard yields a value");
      }
      return mapped;
    }
  }
}
