package csp.demo.documents;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.Skip;
import csp.builtins.Indexed;
import csp.builtins.Sinks;
import java.util.List;

/** What the samples of {@code csp.builtins} speak of and do not declare. */
public class BuiltinNames {
  public static final Channel<Integer> in = Channel.create();
  public static final Channel<Integer> out = Channel.create();
  public static final Channel<Integer> left = Channel.create();
  public static final Channel<Integer> right = Channel.create();
  public static final Channel<List<Integer>> both = Channel.create();
  public static final Channel<Indexed<Integer>> tagged = Channel.create();
  public static final Channel<Integer> a = Channel.create();
  public static final Channel<Integer> b = Channel.create();
  public static final Channel<Integer> c = Channel.create();
  public static final Channel<Boolean> x = Channel.create();
  public static final Channel<Boolean> x1 = Channel.create();
  public static final Channel<Boolean> x2 = Channel.create();
  public static final Channel<Boolean> y = Channel.create();
  public static final Channel<Boolean> y1 = Channel.create();
  public static final Channel<Boolean> y2 = Channel.create();
  public static final Channel<Boolean> sum = Channel.create();
  public static final Channel<Boolean> carry = Channel.create();
  public static final Channel<Double> angles = Channel.create();
  public static final Channel<Double> wave = Channel.create();
  public static final CSPProcess writer = Skip.SKIP;

  protected BuiltinNames() {}

  public static CSPProcess oscilloscope(ChannelInput<Double> signal) {
    return Sinks.blackHole(signal);
  }
}
