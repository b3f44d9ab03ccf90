package csp.demo.philosophers;

import static csp.demo.philosophers.Event.Act.EATS;
import static csp.demo.philosophers.Event.Act.LEAVES;
import static csp.demo.philosophers.Event.Act.SITS;
import static csp.demo.philosophers.Event.Act.STOPS;

import csp.Alt;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** The processes; {@link Main} puts them together. */
final class Dining {
  private Dining() {}

  @Process
  static void philosopher(
      int i,
      int meals,
      ChannelOutput<? super Integer> sit,
      ChannelOutput<? super Integer> leave,
      ChannelOutput<? super Integer> left,
      ChannelOutput<? super Integer> right,
      ChannelOutput<? super Event> events) {
    for (int meal = 0; meal < meals; meal++) {
      sit.write(i);
      events.write(new Event(i, SITS));
      left.write(i);
      right.write(i);
      events.write(new Event(i, EATS));
      events.write(new Event(i, STOPS));
      left.write(i);
      right.write(i);
      events.write(new Event(i, LEAVES));
      leave.write(i);
    }
  }

  /** Whoever picks it up is the one who puts it down. */
  @Process
  static void fork(
      ChannelInput<? extends Integer> oneSide, ChannelInput<? extends Integer> otherSide) {
    Alt<Integer> either = Alt.of(oneSide, otherSide);
    while (true) {
      if (either.fairChoose().is(oneSide)) oneSide.read();
      else otherSide.read();
    }
  }

  /** Lets people sit down while there is a chair. */
  @Process
  static void footman(
      int chairs, ChannelInput<? extends Integer> sit, ChannelInput<? extends Integer> leave) {
    Alt<Integer> either = Alt.of(sit, leave);
    int seated = 0;
    while (true) {
      if (either.fairChoose(seated < chairs, true).is(sit)) seated++;
      else seated--;
    }
  }
}
