package csp.differential.bodies;

import csp.Alt;
import csp.Barrier;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelEndedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ChannelPoisonException;
import csp.Execution;
import csp.annotation.Process;

/** Barriers: alone, with a child, in a choice. */
@SuppressWarnings("csp")
final class Meetings {
  @Process
  static void alone(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(1);
    for (int i = 0; i < 3; i++) {
      barrier.synchronise();
      out.write(in.read() + i);
    }
    barrier.synchroniseWith(1);
    log.add(barrier.isPoisoned());
  }

  @Process
  static void partner(Barrier barrier, ChannelInput<Integer> in, ChannelOutput<Object> out) {
    try {
      for (int i = 0; i < 3; i++) {
        int value = in.read();
        barrier.synchronise();
        out.write("partner " + value);
        barrier.synchronise();
        barrier.synchronise();
      }
    } catch (ChannelEndedException e) {
      barrier.poison(); // by itself a process does so only for poison
      throw e;
    }
    barrier.retire();
  }

  @Process
  static void withAChild(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(2);
    Execution child = MeetingsProcesses.partner(barrier, in, out).spawn();
    try {
      for (int i = 0; i < 3; i++) {
        barrier.synchronise();
        log.add(i);
        barrier.synchronise();
        out.write("me " + i);
        barrier.synchronise();
      }
      child.join();
      barrier.synchronise();
    } finally {
      barrier.poison(); // else the child waits for ever
    }
    log.add(child.state());
  }

  @Process
  static void enrolsAndRetires(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(0);
    barrier.enrol();
    barrier.synchronise();
    out.write(in.read());
    barrier.enrol();
    barrier.retire();
    barrier.synchronise();
    barrier.reset(1);
    barrier.synchronise();
    log.add(in.read());
  }

  @Process
  static void asAGuard(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(1);
    Barrier never = Barrier.create(2);
    Alt<Object> alt = Alt.of(never, barrier.map(_ -> "barrier"), in);
    for (int i = 0; i < 4; i++) {
      out.write(alt.priSelect(true, i % 2 == 0, true));
    }
    log.add(Alt.of(barrier).select() == barrier);
  }

  @Process
  static void poisoned(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(2);
    out.write(in.read());
    barrier.poison();
    try {
      barrier.synchronise();
    } catch (ChannelPoisonException e) {
      log.caught(e);
    }
    out.write(in.read());
    barrier.synchroniseWith(3);
  }

  @Process
  static void itsOwnAsArgument(
      Barrier barrier, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    barrier.synchronise();
    out.write(in.read());
    barrier.reset(2);
    CSPProcess.of("other", barrier::synchronise).spawn();
    barrier.synchronise();
    log.add(10 / (in.read() - 1));
  }

  @Process
  static void childrenMeet(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Barrier barrier = Barrier.create(3);
    Channel<Integer> numbers = Channel.buffered(6);
    Channel<Object> words = Channel.buffered(6);
    for (int i = 0; i < 6; i++) {
      numbers.write(5);
    }
    CSPProcess child = MeetingsProcesses.partner(barrier, numbers.in(), words.out());
    child.par(child, CSPProcess.of("third", () -> nineTimes(barrier))).start();
    for (int i = 0; i < 6; i++) {
      out.write(words.read() + "" + in.read());
    }
    log.add(words.tryRead());
  }

  private static void nineTimes(Barrier barrier) {
    for (int i = 0; i < 9; i++) {
      barrier.synchronise();
    }
  }
}
