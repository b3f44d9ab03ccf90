package csp.demo.lift;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Who waits for the lift and who rides in it, and where it goes. It belongs to the lift alone. */
final class Car {
  private final int top;
  private final int room;
  private final List<Call> waiting = new ArrayList<>();
  private final List<Call> riding = new ArrayList<>();
  private int floor;
  private boolean up = true;

  Car(int top, int room) {
    this.top = top;
    this.room = room;
  }

  int floor() {
    return floor;
  }

  boolean isIdle() {
    return waiting.isEmpty() && riding.isEmpty();
  }

  void add(Call call) {
    waiting.add(call);
  }

  /** Takes somebody out who wants to get out here. */
  Optional<Call> nextOut() {
    return take(riding, call -> call.to() == floor);
  }

  /** Takes somebody in who waits here, if there is room. */
  Optional<Call> nextIn() {
    if (riding.size() == room) return Optional.empty();
    Optional<Call> call = take(waiting, other -> other.from() == floor);
    call.ifPresent(riding::add);
    return call;
  }

  /** Goes a floor on, in the other direction if nobody wants anything in this one. */
  void move() {
    if (!isWantedAhead()) up = !up;
    floor += up ? 1 : -1;
    if (floor < 0 || floor > top) throw new IllegalStateException("there is no floor " + floor);
  }

  private boolean isWantedAhead() {
    return riding.stream().anyMatch(call -> isAhead(call.to()))
        || waiting.stream().anyMatch(call -> isAhead(call.from()));
  }

  private boolean isAhead(int other) {
    return up ? other > floor : other < floor;
  }

  private static Optional<Call> take(List<Call> calls, Predicate<Call> which) {
    for (Iterator<Call> all = calls.iterator(); all.hasNext(); ) {
      Call call = all.next();
      if (which.test(call)) {
        all.remove();
        return Optional.of(call);
      }
    }
    return Optional.empty();
  }
}
