package csp.engine.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process; // java.lang has one too
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Whichever way a process runs, an exception about null says what it would say in plain code. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class NullMessagesTest {
  private int hidden = 1;

  private int next(int x) {
    return hidden + x;
  }

  private int read(ChannelInput<Integer> in) {
    return hidden + in.read();
  }

  @Process
  static void uses(ChannelInput<Integer> in, NullMessagesTest none, List<String> said) {
    for (int i = 0; i < 5; i++) {
      try {
        switch (i) {
          case 0 -> said.add("" + (in.read() + none.hidden));
          case 1 -> none.hidden = in.read();
          case 2 -> said.add("" + none.next(in.read()));
          case 3 -> said.add("" + none.read(in));
          default -> said.add("" + none.hashCode());
        }
      } catch (NullPointerException e) {
        said.add(e.getMessage());
      }
    }
  }

  @Process
  static void channels(
      ChannelInput<Integer> in, ChannelOutput<Integer> out, int[] values, List<String> said) {
    try {
      in.read();
    } catch (NullPointerException e) {
      said.add(e.getMessage());
    }
    try {
      out.write(1);
    } catch (NullPointerException e) {
      said.add(e.getMessage());
    }
    try {
      values[3] = 4;
    } catch (NullPointerException e) {
      said.add(e.getMessage());
    }
  }

  @Process
  static void numbers(ChannelOutput<Integer> out) {
    for (int i = 0; i < 3; i++) {
      out.write(i);
    }
  }

  @Test
  @DisplayName("Private fields and methods of null")
  void privateMembers() {
    Channel<Integer> chan = Channel.create();
    List<String> said = new ArrayList<>();
    NullMessagesTestProcesses.uses(chan, null, said)
        .par(NullMessagesTestProcesses.numbers(chan))
        .start();
    String type = NullMessagesTest.class.getName();
    assertEquals(
        List.of(
            "Cannot read field \"hidden\" because \"none\" is null",
            "Cannot assign field \"hidden\" because \"none\" is null",
            "Cannot invoke \"" + type + ".next(int)\" because \"none\" is null",
            "Cannot invoke \"" + type + ".read(csp.ChannelInput)\" because \"none\" is null",
            "Cannot invoke \"Object.hashCode()\" because \"none\" is null"),
        said);
  }

  @Test
  void channelsThatAreNull() {
    List<String> said = new ArrayList<>();
    NullMessagesTestProcesses.channels(null, null, null, said).start();
    assertEquals(
        List.of(
            "Cannot invoke \"csp.ChannelInput.read()\" because \"in\" is null",
            "Cannot invoke \"csp.ChannelOutput.write(Object)\" because \"out\" is null",
            "Cannot store to int array because \"values\" is null"),
        said);
  }
}
