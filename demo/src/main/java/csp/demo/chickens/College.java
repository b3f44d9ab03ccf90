package csp.demo.chickens;

import csp.Alt;
import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;

/** The processes; {@link Main} puts them together. */
final class College {
  private College() {}

  @Forever
  static void chef(int batch, ChannelOutput<? super Integer> supply) {
    supply.write(batch);
  }

  /** Serves chickens one by one, and takes more while there is room for a batch. */
  @Process
  static void canteen(
      int room, ChannelInput<? extends Integer> supply, ChannelOutput<? super Integer> service) {
    Alt<Integer> either = Alt.of(supply, service.writing(1));
    int chickens = 0;
    while (true) {
      var choice = either.fairChoose(chickens + Main.BATCH <= room, chickens > 0);
      if (choice.is(supply)) chickens += choice.value();
      else chickens -= choice.value();
    }
  }

  @Process
  static void philosopher(
      String me,
      Duration thinking,
      int chickens,
      ChannelInput<? extends Integer> service,
      ChannelOutput<? super String> events) {
    CSPTimer timer = CSPTimer.create();
    for (int i = 1; i <= chickens; i++) {
      timer.sleep(thinking);
      service.read();
      events.write(me + " eats chicken " + i);
    }
  }
}
