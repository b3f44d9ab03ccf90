package csp.demo.fulladder;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;

/** What gates are put together to. */
final class Circuits {
  private Circuits() {}

  static CSPProcess halfAdder(
      ChannelInput<Boolean> a,
      ChannelInput<Boolean> b,
      ChannelOutput<Boolean> sum,
      ChannelOutput<Boolean> carry) {
    Channel<Boolean> a1 = Channel.create("a1");
    Channel<Boolean> a2 = Channel.create("a2");
    Channel<Boolean> b1 = Channel.create("b1");
    Channel<Boolean> b2 = Channel.create("b2");
    return Par.of(
        GatesProcesses.delta2(a, a1, a2),
        GatesProcesses.delta2(b, b1, b2),
        GatesProcesses.xor(a1, b1, sum),
        GatesProcesses.and(a2, b2, carry));
  }

  static CSPProcess fullAdder(
      ChannelInput<Boolean> a,
      ChannelInput<Boolean> b,
      ChannelInput<Boolean> carryIn,
      ChannelOutput<Boolean> sum,
      ChannelOutput<Boolean> carryOut) {
    Channel<Boolean> partial = Channel.create("partial sum");
    Channel<Boolean> carry1 = Channel.create("carry 1");
    Channel<Boolean> carry2 = Channel.create("carry 2");
    return Par.of(
        halfAdder(a, b, partial, carry1),
        halfAdder(partial, carryIn, sum, carry2),
        GatesProcesses.or(carry1, carry2, carryOut));
  }
}
