package csp.demo.lift;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.lift.Event.At;
import csp.demo.lift.Event.In;
import csp.demo.lift.Event.Out;
import java.util.List;
import java.util.Optional;

/** The processes; {@link Main} puts them together. */
final class House {
  private House() {}

  @Process
  static void passenger(int me, List<Integer> way, ChannelOutput<? super Call> calls) {
    Channel<Integer> door = Channel.create("door of passenger " + me);
    int floor = way.getFirst();
    for (int to : way.subList(1, way.size())) {
      calls.write(new Call(me, floor, to, door));
      door.read(); // in
      floor = door.read(); // and out
    }
  }

  @Process
  static void lift(
      int top, int room, ChannelInput<? extends Call> calls, ChannelOutput<? super Event> events) {
    Car car = new Car(top, room);
    while (true) {
      if (car.isIdle()) car.add(calls.read());
      for (var more = calls.tryRead(); more.isPresent(); more = calls.tryRead()) {
        car.add(more.get());
      }
      for (Optional<Call> out = car.nextOut(); out.isPresent(); out = car.nextOut()) {
        events.write(new Out(out.get().passenger(), car.floor()));
        out.get().door().write(car.floor());
      }
      for (Optional<Call> in = car.nextIn(); in.isPresent(); in = car.nextIn()) {
        events.write(new In(in.get().passenger(), car.floor(), in.get().to()));
        in.get().door().write(car.floor());
      }
      if (!car.isIdle()) {
        car.move();
        events.write(new At(car.floor()));
      }
    }
  }
}
