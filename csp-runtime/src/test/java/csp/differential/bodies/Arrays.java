package csp.differential.bodies;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.List;

/** Arrays of all kinds, their bounds and their elements. */
@SuppressWarnings("lossy-conversions")
final class Arrays {
  @Process
  static void filledAndSummed(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] a = new int[in.read() + 4];
    for (int i = 0; i < a.length; i++) {
      a[i] = in.read() * i;
    }
    int sum = 0;
    for (int each : a) {
      sum += each;
      out.write(sum);
    }
    log.add(java.util.Arrays.toString(a));
  }

  @Process
  static void twoDimensions(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long[][] grid = new long[3][in.read() + 2];
    grid[in.read()][in.read() - 1] = in.read();
    grid[2] = new long[] {in.read(), 7, in.read()};
    grid[2][1] += grid[1][1]++ + in.read();
    out.write(java.util.Arrays.deepToString(grid));
    int[][][] ragged = {{{in.read()}, {}}, {{1, in.read()}}};
    log.add(java.util.Arrays.deepToString(ragged));
  }

  @Process
  static void smallElements(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    byte[] bytes = {1, 2, 3};
    short[] shorts = new short[2];
    char[] chars = "hello".toCharArray();
    boolean[] flags = new boolean[3];
    bytes[in.read()] += 127 + in.read();
    shorts[in.read() - 1] = (short) (in.read() * 20000);
    chars[in.read()] += in.read();
    flags[in.read() - 5] |= in.read() > 3;
    out.write(bytes[0] + shorts[1] + new String(chars) + flags[1]);
    log.add(bytes.length + in.read());
  }

  @Process
  static void outOfBounds(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] a = {1, 2};
    for (int i = 0; i < 6; i++) {
      try {
        out.write(a[in.read()] + in.read());
      } catch (ArrayIndexOutOfBoundsException e) {
        log.caught(e);
        a[0] += in.read();
      }
    }
  }

  @Process
  static void theValueIsReadBeforeTheStoreFails(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] none = in.read() == 0 ? null : new int[1];
    try {
      none[in.read()] = in.read();
    } catch (NullPointerException e) {
      log.caught(e);
    }
    Object[] strings = new String[2];
    try {
      strings[in.read() - 3] = in.read();
    } catch (ArrayStoreException e) {
      log.caught(e);
    }
    out.write(in.read());
  }

  @Process
  static void negativeSize(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(new String[in.read()].length);
    out.write(new double[2][in.read() - 2].length);
  }

  @Process
  static void clones(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[] a = {in.read(), in.read()};
    int[] b = a.clone();
    b[0] += in.read() + 40;
    out.write(a[0] + "," + b[0] + "," + a[1] + "," + b[1]);
    String[][] words = {{"a"}, {"b" + in.read()}};
    words.clone()[1][0] += in.read();
    log.add(words[1][0]);
  }

  @Process
  static void swapped(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String[] a = {"x", "y", "z"};
    for (int i = 0; i < 3; i++) {
      int j = in.read() % 3;
      String t = a[i];
      a[i] = a[j];
      a[j] = t + in.read();
    }
    out.write(String.join(" ", a));
    log.add(a[in.read() % 3]);
  }

  @Process
  static void ofChannels(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    @SuppressWarnings({"unchecked", "rawtypes"})
    Channel<Integer>[] channels = new Channel[3];
    for (int i = 0; i < channels.length; i++) {
      channels[i] = Channel.buffered(4);
      channels[i].write(in.read() * 100);
    }
    channels[in.read() % 3].write(in.read());
    for (Channel<Integer> each : channels) {
      each.close();
      for (int value : each) {
        out.write(value);
      }
      log.add("drained");
    }
  }

  @Process
  static void asParameter(
      int[] numbers, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] += in.read();
      out.write(numbers[i]);
    }
    numbers = new int[] {in.read()};
    log.add(numbers[0] + numbers.length);
  }

  @Process
  static void lengthOfWhatIsRead(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(new int[in.read() + 2].length + new Object[in.read()][in.read()].length);
    List<int[]> list = List.of(new int[in.read()], new int[in.read()]);
    log.add(list.get(0).length * list.get(1).length);
  }
}
