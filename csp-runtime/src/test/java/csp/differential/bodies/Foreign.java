package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.differential.bodies.other.Base;

/** Protected members that a class inherits from another package. */
final class Foreign extends Base {
  private Foreign(int own) {
    this.own = own;
  }

  @Process
  static void protectedStatics(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    counted = in.read();
    out.write(twice(in.read()) + Foreign.twice(3));
    counted += in.read();
    log.add(counted);
  }

  @Process
  static void protectedHelperThatReads(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    counted = 0;
    for (int i = 0; i < 3; i++) {
      out.write(next(in) * 10 + next(in));
    }
    log.add(counted + in.read());
  }

  @Process
  static void protectedMembersOfAnObject(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Foreign foreign = new Foreign(in.read() + 2);
    out.write(foreign.plus(in.read()));
    foreign.own *= in.read() + 1;
    log.add(foreign.own + foreign.plus(in.read()));
  }
}
