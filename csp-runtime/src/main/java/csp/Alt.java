package csp;

import csp.engine.choice.Order;
import csp.engine.choice.Selection;
import csp.engine.stackless.StacklessProcess;
import java.time.Duration;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/**
 * A choice between guards: a process offers all of them, commits to exactly one, and does what that
 * stands for, at one instant.
 *
 * <pre>{@code
 * Alt<String> either = Alt.of(left, right); // made once, outside the loop
 * while (true) System.out.println(either.fairSelect());
 * }</pre>
 *
 * <p>There are three orders. {@link #select} takes each of the guards that are ready with the same
 * probability. {@link #fairSelect} sees to it that, while a guard stays ready, no other guard of
 * this Alt is selected twice before it; this order belongs to the Alt object and begins at random.
 * {@link #priSelect} takes the first in order. They speak of the guards that are ready when the
 * selection begins; if none is, the first that becomes ready is taken, whichever it is. To know
 * which one it was, use {@link #choose}, {@link #fairChoose} and {@link #priChoose}.
 *
 * <p>A selection first evaluates, once and in the order of the guards, the preconditions, then asks
 * the suppliers of the outputs that are open; they must not communicate. All six take an array of
 * preconditions as well, one for each guard.
 *
 * <p>An Alt is a guard itself; in another Alt its guards take its place. Indices count the
 * flattened guards and never shift: a guard that was dropped leaves a hole.
 *
 * <p>Keep an Alt and use it again: a selection then costs no more for guards that are not ready.
 * Each timer, barrier and precondition costs its evaluation. An Alt serves one selection at a time,
 * and is meant for one process; a second selection meanwhile is an {@link IllegalStateException}.
 *
 * <p>If a channel or barrier among the open guards is poisoned, the selection throws {@link
 * ChannelPoisonException} at once, whatever else is ready. A closed channel (for an input: once
 * drained) counts as ready; to select it throws {@link ChannelClosedException}; {@link #drop} then
 * takes it out. If no guard is open, {@link NoGuardInAltException} is thrown. A selection that is
 * interrupted while it waits throws {@link ProcessInterruptedException} and has chosen nothing. It
 * never polls.
 *
 * <p>Memory consistency is that of the channel, barrier or timer selected.
 *
 * <p>The idea is occam's ALT; the three orders are JCSP's and python-csp's; outputs as guards are
 * Hoare's (1978), which most libraries leave out.
 *
 * @param <T> what the guards yield
 */
public final class Alt<T> implements Guard<T> {
  static {
    Wiring.connect();
  }

  private final List<Guard<? extends T>> guards;
  private final GuardList list;
  private final Selection selection;

  private Alt(List<Guard<? extends T>> guards) {
    this.guards = guards;
    this.list = GuardList.of(guards);
    this.selection = new Selection(list.registrations(), list.conditions());
  }

  /**
   * Returns a choice between guards.
   *
   * @param <T> what they yield
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, and nothing is stored in it
  public static <T> Alt<T> of(Guard<? extends T>... guards) {
    return new Alt<>(List.of(guards));
  }

  /**
   * Returns a choice between guards.
   *
   * @param <T> what they yield
   */
  public static <T> Alt<T> of(Collection<? extends Guard<? extends T>> guards) {
    return new Alt<>(List.copyOf(guards));
  }

  /** Returns the guards as they were given. */
  List<Guard<? extends T>> guards() {
    return guards;
  }

  /**
   * Selects one of the guards that are ready, each with the same probability, and waits if none is.
   *
   * @param open which guards may be chosen, one for each; none at all means all
   * @return what the guard yields
   * @throws NoGuardInAltException if there is no guard, or none that may be chosen
   * @throws IllegalArgumentException if there are preconditions, but not one for each guard
   */
  public T select(boolean... open) {
    return value(select(Order.RANDOM, open));
  }

  /** Selects like {@link #select}, but each guard in its turn. */
  public T fairSelect(boolean... open) {
    return value(select(Order.FAIR, open));
  }

  /** Selects like {@link #select}, but the first in order that is ready. */
  public T priSelect(boolean... open) {
    return value(select(Order.PRIORITY, open));
  }

  /** Selects like {@link #select}, and tells which guard it was. */
  public Choice<T> choose(boolean... open) {
    return choice(select(Order.RANDOM, open));
  }

  /** Selects like {@link #fairSelect}, and tells which guard it was. */
  public Choice<T> fairChoose(boolean... open) {
    return choice(select(Order.FAIR, open));
  }

  /** Selects like {@link #priSelect}, and tells which guard it was. */
  public Choice<T> priChoose(boolean... open) {
    return choice(select(Order.PRIORITY, open));
  }

  /**
   * Selects like {@link #select}, but never waits. Empty means that at some instant of the call no
   * guard was ready, and nothing was chosen.
   */
  public Optional<T> trySelect() {
    return select(Duration.ZERO);
  }

  /**
   * Selects like {@link #select}, but waits at most so long. Empty means that the time passed, and
   * nothing was chosen.
   *
   * @param atMost how long; zero or less means {@link #trySelect}, more than nanoseconds can count
   *     means for ever
   */
  public Optional<T> select(Duration atMost) {
    int index = selection.select(Order.RANDOM, atMost);
    return index < 0 ? Optional.empty() : Optional.of(value(index));
  }

  /** Selects like {@link #trySelect}, and tells which guard it was. */
  public Optional<Choice<T>> tryChoose() {
    return choose(Duration.ZERO);
  }

  /** Selects like {@link #select(Duration)}, and tells which guard it was. */
  public Optional<Choice<T>> choose(Duration atMost) {
    int index = selection.select(Order.RANDOM, atMost);
    return index < 0 ? Optional.empty() : Optional.of(choice(index));
  }

  /**
   * Returns {@code n} selections, one each time {@code next()} is called (python-csp's {@code Alt *
   * n}).
   *
   * @throws IllegalArgumentException if {@code n} is negative
   */
  public Iterable<T> times(int n) {
    if (n < 0) {
      throw new IllegalArgumentException("a selection cannot be repeated " + n + " times");
    }
    return () -> new Selections<>(this, n);
  }

  @Override
  public Alt<T> or(Guard<? extends T> other) {
    return Alt.of(this, Objects.requireNonNull(other, "the other guard"));
  }

  /**
   * Poisons what the guard selected last waits on, and drops the guard. A timer or {@link Skip} is
   * only dropped.
   *
   * @throws IllegalStateException if nothing has been selected yet
   */
  public void poison() {
    selection.poison();
  }

  /**
   * Drops the guard that was selected last, also if selecting it threw: it is never chosen again.
   *
   * @throws IllegalStateException if nothing has been selected yet
   */
  public void drop() {
    selection.drop();
  }

  Selection selection() {
    return selection;
  }

  private int select(Order order, boolean[] open) {
    return selection.select(order, open.length == 0 ? null : open);
  }

  @SuppressWarnings("unchecked") // the guards were declared to yield a T
  Choice<T> choice(int index) {
    T value = value(index);
    return new Choice<>(index, (Guard<? extends T>) list.given(index), value);
  }

  @SuppressWarnings("unchecked") // the guards were declared to yield a T
  T value(int index) {
    return (T) list.yielded(index, selection.takeValue());
  }

  @Override
  public String toString() {
    return selection.describe();
  }

  static final class Selections<T> implements Iterator<T> {
    private final Alt<T> alt;
    private int remaining;

    Selections(Alt<T> alt, int n) {
      this.alt = alt;
      this.remaining = n;
    }

    @Override
    public boolean hasNext() {
      return remaining > 0;
    }

    @Override
    public T next() {
      if (remaining == 0) {
        throw new NoSuchElementException("all selections have been made");
      }
      remaining--;
      return alt.select();
    }

    /** The same for a process without a stack. */
    boolean attempt(StacklessProcess me) {
      remaining--;
      return alt.selection.stackless().attempt(me, Order.RANDOM, null, alt::value);
    }

    void enrol(StacklessProcess me) {
      alt.selection.stackless().enrol(me);
    }
  }
}
