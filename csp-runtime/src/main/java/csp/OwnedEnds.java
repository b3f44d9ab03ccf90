package csp;

import java.lang.invoke.MethodHandles.Lookup;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The walk over the arguments of a process, to all the ends that it owns. It takes place only when
 * a process has ended badly, and goes by type: ends, guards, barriers and processes, and what is in
 * arrays, Collections, Optionals, Maps and records. Anything else is left alone: a plain Iterable
 * may be a channel, which would be read, or a {@code Path}, which contains itself for ever.
 *
 * <p>Collections and accessors are code of others and may throw. The walk goes on elsewhere then,
 * what it finds is released, and only after that is the first exception thrown, with the others
 * suppressed.
 */
final class OwnedEnds {
  /** Something to look at, with the right to open the records in it. */
  private record Item(Object value, @Nullable Lookup lookup) {}

  private final Deque<Item> rest = new ArrayDeque<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<OwnedEnd> found = new ArrayList<>();
  private @Nullable Throwable problem;

  private OwnedEnds() {}

  /** Poisons all ends within {@code arguments}, or closes them. */
  static void release(@Nullable Object[] arguments, @Nullable Lookup lookup, boolean closing)
      throws Throwable {
    OwnedEnds ends = new OwnedEnds();
    ends.addAll(Arrays.asList(arguments), lookup);
    ends.walk();
    ends.releaseFound(closing);
    if (ends.problem != null) {
      throw ends.problem;
    }
  }

  private void walk() {
    for (Item item = rest.poll(); item != null; item = rest.poll()) {
      try {
        look(item.value, item.lookup);
      } catch (Throwable thrown) {
        note(thrown);
      }
    }
  }

  private void look(Object value, @Nullable Lookup lookup) throws Throwable {
    // No switch over patterns: its first use costs a cold JVM more than the whole walk.
    if (value instanceof OwnedEnd end) {
      found.add(end);
    } else if (value instanceof Barrier barrier) {
      found.add(barrier.end());
    } else if (value instanceof Alt<?> alt) {
      addAll(alt.guards(), lookup);
    } else if (value instanceof LeafTerm process) {
      addAll(Arrays.asList(process.arguments), process.lookup());
    } else if (value instanceof Containing container) {
      addAll(container.parts(), lookup);
    } else if (value instanceof Object[] array) {
      addAll(Arrays.asList(array), lookup);
    } else if (value instanceof Collection<?> collection) {
      addAll(collection, lookup);
    } else if (value instanceof Map<?, ?> map) {
      addAll(map.keySet(), lookup);
      addAll(map.values(), lookup);
    } else if (value instanceof Optional<?> optional) {
      add(optional.orElse(null), lookup);
    } else if (value instanceof Record opened) {
      Records.open(opened, lookup, this);
    }
  }

  /** Looks at {@code value} later, unless it cannot hold an end or has been looked at. */
  void add(@Nullable Object value, @Nullable Lookup lookup) {
    if (value != null && mayHoldEnds(value) && seen.add(value)) {
      rest.add(new Item(value, lookup));
    }
  }

  private void addAll(Iterable<?> values, @Nullable Lookup lookup) {
    for (Object value : values) {
      add(value, lookup);
    }
  }

  private static boolean mayHoldEnds(Object value) {
    return value instanceof OwnedEnd
        || value instanceof Barrier
        || value instanceof Alt<?>
        || value instanceof Containing
        || value instanceof LeafTerm
        || value instanceof Object[]
        || value instanceof Collection<?>
        || value instanceof Map<?, ?>
        || value instanceof Optional<?>
        || value instanceof Record;
  }

  private void releaseFound(boolean closing) {
    for (OwnedEnd end : found) {
      try {
        end.release(closing);
      } catch (Throwable thrown) {
        note(thrown);
      }
    }
  }

  private void note(Throwable thrown) {
    Throwable first = problem;
    if (first == null) {
      problem = thrown;
    } else if (first != thrown) {
      first.addSuppressed(thrown);
    }
  }
}
