package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Names that could collide with those of a derived class, and overloads. */
@SuppressWarnings("UnicodeInCode")
final class Names {
  private static int at = 3;
  private static int caller = 4;

  @Process
  static void step(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int at = in.read();
    out.write(at + Names.at);
    log.add(at + in.read());
  }

  @Process
  static void line(ChannelInput<Integer> me, ChannelOutput<Object> at, Log log) {
    int line = me.read();
    at.write(line + me.read());
    log.add(caller + me.read());
  }

  private static int call(ChannelInput<Integer> in) {
    return in.read() + resume(in);
  }

  private static int resume(ChannelInput<Integer> in) {
    return begin(in) * 2;
  }

  private static int begin(ChannelInput<Integer> in) {
    return in.read();
  }

  @Process
  static void make(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int saved = call(in);
    out.write(saved + resume(in));
    log.add(begin(in));
  }

  @Process
  static void with$dollar$csp(ChannelInput<Integer> $in, ChannelOutput<Object> $out, Log log) {
    int this$0 = $in.read();
    $out.write(this$0 + inner$helper($in));
    log.add(1 / (this$0 - $in.read() + 2));
  }

  private static int inner$helper(ChannelInput<Integer> in) {
    return 12 / (in.read() - 1 + in.read());
  }

  @Process
  static void größe(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int ÿ = in.read();
    out.write("größe " + ÿ + in.read());
    log.add("数" + 10 / ÿ);
  }

  @Process
  static void overloaded(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write("three " + overloaded(in, 5) + overloaded(in, 5L));
    log.add(overloaded(in, 'c'));
  }

  @Process
  static void overloaded(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log, int number) {
    out.write("four " + in.read() + number);
    log.add(10 / (in.read() - 1));
  }

  @Process
  static void overloaded(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log, long number) {
    out.write("long " + in.read() + number);
    overloaded(in, out, log, (int) number);
  }

  private static int overloaded(ChannelInput<Integer> in, int n) {
    return in.read() + n;
  }

  private static long overloaded(ChannelInput<Integer> in, long n) {
    return in.read() * n;
  }
}
