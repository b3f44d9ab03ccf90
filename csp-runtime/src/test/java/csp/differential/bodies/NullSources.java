package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the JVM says of a null that came from a private member, or waited while others were read.
 */
@SuppressWarnings({"unused", "NullAway", "StaticAssignmentOfThrowable"})
final class NullSources {
  private static @Nullable String text;
  private static final Map<Integer, String> NAMES = new HashMap<>();

  private @Nullable NullSources next;
  private @Nullable String own;
  @Nullable String open;
  private final int[][] rows = new int[2][];

  private static @Nullable String find(int n) {
    return n > 100 ? "found" : null;
  }

  private static int @Nullable [] numbers() {
    return null;
  }

  private static @Nullable RuntimeException failure() {
    return null;
  }

  private static @Nullable String reading(ChannelInput<Integer> in) {
    return in.read() > 100 ? "much" : null;
  }

  private @Nullable NullSources step(ChannelInput<Integer> in) {
    return in.read() > 100 ? this : next;
  }

  @Process
  static void privateMethods(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      try {
        switch (i) {
          case 0 -> out.write(find(in.read()).length());
          case 1 -> out.write(numbers()[in.read()]);
          case 2 -> numbers()[i] = in.read();
          case 3 -> out.write(numbers().length);
          default -> throw failure();
        }
      } catch (NullPointerException e) {
        log.caught(e);
        out.write(e.getMessage());
      }
    }
  }

  @Process
  static void privateFields(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    NullSources first = new NullSources();
    first.next = new NullSources();
    for (int i = 0; i < 7; i++) {
      try {
        switch (i) {
          case 0 -> out.write(text.length());
          case 1 -> out.write(first.next.own.length() + in.read());
          case 2 -> out.write(first.next.next.own + in.read());
          case 3 -> out.write(first.next.open.length() + in.read());
          case 4 -> first.next.next.own = "x" + in.read();
          case 5 -> out.write(first.next.rows[1][i] + in.read());
          default -> out.write(first.next.rows[first.rows[0].length].length);
        }
      } catch (NullPointerException e) {
        log.caught(e);
        out.write(e.getMessage());
      }
    }
  }

  @Process
  static void whatWaited(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    ChannelOutput<Object>[] outs = new ChannelOutput[2];
    int[][] rows = new int[3][];
    for (int i = 0; i < 6; i++) {
      try {
        switch (i) {
          case 0 -> outs[1].write(in.read());
          case 1 -> out.write(find(2).concat("a" + in.read()));
          case 2 -> out.write(NAMES.get(3).concat("b" + in.read()));
          case 3 -> rows[2][1] = in.read();
          case 4 -> rows[i - 3][in.read() & 1]++;
          default ->
              out.write(List.of(1).get(0).equals(in.read()) ? 1 : text.concat("" + in.read()));
        }
      } catch (NullPointerException e) {
        log.caught(e);
        out.write(e.getMessage());
      }
    }
  }

  @Process
  static void helpersThatRead(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      try {
        switch (i) {
          case 0 -> out.write(reading(in).length());
          case 1 -> out.write(new NullSources().step(in).step(in));
          case 2 -> out.write(reading(in).concat(reading(in)));
          default -> {
            synchronized (find(3)) {
              log.add("never");
            }
          }
        }
      } catch (NullPointerException e) {
        log.caught(e);
        out.write(e.getMessage());
      }
    }
  }
}
