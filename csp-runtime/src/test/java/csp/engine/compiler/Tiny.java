package csp.engine.compiler;

import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.Iterator;
import java.util.List;

/** Tiny methods for the tests of the stages. Only their bytecode is looked at. */
@SuppressWarnings({"unused", "FieldCanBeFinal"})
class Tiny implements Cloneable {
  static int assertions;
  private long secret;

  private Tiny(int x) {
    secret = x;
  }

  static void copy(ChannelInput<Integer> in, ChannelOutput<Integer> out) {
    while (true) {
      out.write(in.read());
    }
  }

  static void operands(ChannelInput<Integer> in, ChannelOutput<Object> out, int x) {
    long wide = x;
    out.write(wide * 2 + in.read() + x);
  }

  static void deadAndAlive(ChannelInput<Integer> in, ChannelOutput<Object> out, String first) {
    Object used = first + "!";
    out.write(used);
    in.read();
    out.write(in.read());
  }

  static void caught(ChannelInput<Integer> in, ChannelOutput<Object> out) {
    int count = 1;
    int lost = 2;
    try {
      count = in.read() + lost;
    } catch (RuntimeException e) {
      out.write(count);
    }
  }

  static void sharedSlot(ChannelInput<Integer> in, ChannelOutput<Object> out) {
    {
      String text = "a".repeat(3);
      in.read();
      out.write(text);
    }
    {
      List<Integer> list = List.of(1);
      in.read();
      out.write(list);
    }
  }

  static void underConstruction(ChannelInput<Integer> in, ChannelOutput<Object> out) {
    out.write(new StringBuilder(in.read()).append(new StringBuilder("x")));
  }

  static int helper(ChannelInput<Integer> in, int depth) {
    return depth == 0 ? in.read() : other(in, depth - 1);
  }

  static int other(ChannelInput<Integer> in, int depth) {
    return helper(in, depth);
  }

  static void callsHelper(ChannelInput<Integer> in) {
    helper(in, 2);
  }

  static int pure(int x) {
    return x < 2 ? x : pure(x - 1) + pure(x - 2);
  }

  static void callsPure(ChannelOutput<Integer> out) {
    out.write(pure(3));
  }

  int overridable(ChannelInput<Integer> in) {
    return in.read();
  }

  final int certain(ChannelInput<Integer> in) {
    return in.read();
  }

  private int hidden(ChannelInput<Integer> in) {
    return in.read();
  }

  static void instances(ChannelInput<Integer> in, Tiny tiny) {
    tiny.overridable(in);
    tiny.certain(in);
    tiny.hidden(in);
  }

  static void iterates(ChannelInput<Integer> in) {
    for (int x : in) {
      pure(x);
    }
  }

  static void ownIterator(ChannelInput<Integer> in, Iterator<Integer> iterator) {
    while (iterator.hasNext()) {
      pure(iterator.next() + in.read());
    }
  }

  static void members(Tiny tiny) throws CloneNotSupportedException {
    tiny.secret++;
    assertions++;
    new Tiny(3).clone();
    new int[3].clone();
  }

  static void overloaded(ChannelInput<Integer> in) {
    in.read();
  }

  static void overloaded(ChannelInput<Integer> in, long n) {
    in.read();
  }

  static void dollar$name(ChannelInput<Integer> in) {
    in.read();
  }
}
