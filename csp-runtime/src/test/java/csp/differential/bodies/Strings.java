package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.Locale;

/** Strings that are made of what is read. */
@SuppressWarnings("lossy-conversions")
final class Strings {
  @Process
  static void concatenated(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String s = "a" + in.read() + 'b' + in.read() + 2L + in.read() + 1.5f + null + true;
    out.write(s);
    log.add(s.length() + "" + in.read());
  }

  @Process
  static void appended(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String s = "";
    for (int i = 0; i < 5; i++) {
      s += in.read();
      s += i + s + in.read();
      log.add(s);
    }
    out.write(s);
  }

  @Process
  static void appendedToAnElement(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String[] words = {"x", "y"};
    words[in.read()] += "-" + in.read() + words[1];
    words[log.note(1)] += in.read();
    out.write(words[0] + words[1]);
  }

  @Process
  static void manyParts(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int a = 1;
    long b = 2;
    double c = 3;
    char d = 'd';
    String e = "e";
    boolean f = false;
    out.write(
        a
            + b
            + ":"
            + c
            + d
            + e
            + f
            + in.read()
            + a
            + b
            + c
            + d
            + e
            + f
            + in.read()
            + a
            + b
            + c
            + d
            + e
            + f
            + in.read()
            + "\u0001\u0002"
            + a
            + b
            + c
            + d
            + e
            + f
            + in.read());
    log.add(e);
  }

  @Process
  static void textBlock(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String text =
        """
        one %d
          two %d "quoted"\t\
        """;
    out.write(text.formatted(in.read(), in.read()));
    log.add(String.format(Locale.ROOT, "%s %5.2f|%x", in.read(), in.read() / 3.0, in.read()));
  }

  @Process
  static void builder(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    StringBuilder text = new StringBuilder();
    text.append(in.read()).append(',').append((Object) in.read()).insert(0, in.read());
    out.write(text.toString());
    text.setLength(in.read());
    out.write(text.append(new char[] {'o', 'k'}).toString());
    log.add(text.charAt(in.read() - 4));
  }

  @Process
  static void nullInAConcatenation(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    String nothing = in.read() == 0 ? null : "something";
    Object none = null;
    out.write(nothing + in.read() + none);
    nothing += in.read();
    log.add(nothing);
  }

  @Process
  static void concatenationInTheMiddleOfACall(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write("<" + "abcdef".indexOf("c" + (in.read() == 0 ? "" : "x")) + in.read() + ">");
    out.write(("k" + in.read()).equals("k2") + "!" + String.join("-", "" + in.read(), "z"));
    log.add("end");
  }

  @Process
  static void characters(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    char c = 'a';
    c += in.read();
    c++;
    out.write(c);
    out.write(c + in.read());
    out.write("" + c + (char) (c + in.read()));
    log.add(Character.valueOf(c));
  }
}
