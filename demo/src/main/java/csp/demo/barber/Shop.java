package csp.demo.barber;

import csp.Alt;
import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/** The processes; {@link Main} puts them together. */
final class Shop {
  private Shop() {}

  @Process
  static void customer(
      Customer me,
      Duration arrival,
      ChannelOutput<? super Customer> enter,
      ChannelOutput<? super Event> events) {
    CSPTimer.create().sleep(arrival);
    enter.write(me);
    Fate fate = me.fate().read();
    events.write(new Event(me.number(), fate));
    if (fate == Fate.SEATED) events.write(new Event(me.number(), me.fate().read()));
  }

  /** Seats those for whom there is a chair, and sends them in one by one. */
  @Process
  static void waitingRoom(
      int chairs, ChannelInput<? extends Customer> enter, ChannelOutput<? super Customer> next) {
    Queue<Customer> seated = new ArrayDeque<>();
    Alt<Customer> either = Alt.of(enter, next.writingFrom(seated::element));
    while (true) {
      var choice = either.fairChoose(true, !seated.isEmpty());
      if (!choice.is(enter)) {
        seated.remove();
      } else if (seated.size() < chairs) {
        choice.value().fate().write(Fate.SEATED);
        seated.add(choice.value());
      } else {
        choice.value().fate().write(Fate.TURNED_AWAY);
      }
    }
  }

  @Forever
  static void barber(Duration haircut, ChannelInput<? extends Customer> next) {
    Customer customer = next.read(); // asleep
    CSPTimer.create().sleep(haircut);
    customer.fate().write(Fate.SERVED);
  }
}
