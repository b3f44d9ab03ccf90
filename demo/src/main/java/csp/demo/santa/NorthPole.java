package csp.demo.santa;

import csp.Alt;
import csp.Barrier;
import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The processes; {@link Main} puts them together. */
final class NorthPole {
  private NorthPole() {}

  @Process
  static void santa(
      int christmases,
      ChannelInput<? extends Group> sleigh,
      ChannelInput<? extends Group> study,
      ChannelOutput<? super String> events) {
    Alt<Group> knock = Alt.of(sleigh, study);
    int delivered = 0;
    while (delivered < christmases) {
      Choice<Group> choice = knock.priChoose();
      Group group = choice.value();
      boolean reindeer = choice.is(sleigh);
      events.write("Santa wakes");
      Barrier room = Barrier.create(group.size() + 1);
      for (Visitor visitor : group.visitors()) visitor.room().write(room);
      room.synchronise(); // all are in
      events.write(reindeer ? "Santa delivers toys" : "Santa gives advice");
      room.synchronise(); // it is over
      room.synchronise(); // all are out
      events.write("Santa sleeps");
      if (reindeer) delivered++;
    }
  }

  /** A reindeer on its holidays, or an elf at its work, and what it does with Santa. */
  @Forever
  static void visitor(
      Visitor me,
      Duration away,
      ChannelOutput<? super Visitor> door,
      ChannelOutput<? super String> events) {
    CSPTimer.create().sleep(away);
    door.write(me);
    Barrier room = me.room().read();
    events.write("  " + me.name() + " in");
    room.synchronise(); // all are in
    room.synchronise(); // it is over
    events.write("  " + me.name() + " out");
    room.synchronise(); // all are out
  }

  /** Lets the next group form while the one before is with Santa. */
  @Forever
  static void gather(
      int size, ChannelInput<? extends Visitor> door, ChannelOutput<? super Group> groups) {
    List<Visitor> visitors = new ArrayList<>();
    for (int i = 0; i < size; i++) visitors.add(door.read());
    groups.write(new Group(visitors));
  }
}
