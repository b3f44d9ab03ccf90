package csp.builtins;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A process to be tested: how to make it, what is written to its inputs, and what must then come
 * out of its outputs until they are closed.
 *
 * @param ordered whether the order of what comes out is determined
 */
record Subject(
    String name, Shape shape, List<List<?>> in, List<List<?>> expected, boolean ordered) {

  /** Makes a process between channels. */
  interface Shape {
    CSPProcess between(List<Channel<Object>> ins, List<Channel<Object>> outs);
  }

  interface OneToOne<A, R> {
    CSPProcess between(ChannelInput<A> in, ChannelOutput<R> out);
  }

  interface TwoToOne<A, B, R> {
    CSPProcess between(ChannelInput<A> in1, ChannelInput<B> in2, ChannelOutput<R> out);
  }

  interface ManyToOne<A, R> {
    CSPProcess between(List<Channel<A>> ins, ChannelOutput<R> out);
  }

  interface OneToMany<A, R> {
    CSPProcess between(ChannelInput<A> in, List<Channel<R>> outs);
  }

  @SuppressWarnings("unchecked") // the vectors are of the right types
  static <A> Channel<A> typed(Channel<Object> channel) {
    return (Channel<A>) (Channel<?>) channel;
  }

  @SuppressWarnings("unchecked") // the same
  private static <A> List<Channel<A>> typed(List<Channel<Object>> channels) {
    return (List<Channel<A>>) (List<?>) channels;
  }

  static <A, R> Subject of(String name, OneToOne<A, R> process, List<A> in, List<R> out) {
    return new Subject(
        name,
        (ins, outs) -> process.between(typed(ins.getFirst()), typed(outs.getFirst())),
        List.of(in),
        List.of(out),
        true);
  }

  static <A, B, R> Subject of2(
      String name, TwoToOne<A, B, R> process, List<A> in1, List<B> in2, List<R> out) {
    return new Subject(
        name,
        (ins, outs) -> process.between(typed(ins.get(0)), typed(ins.get(1)), typed(outs.get(0))),
        List.of(in1, in2),
        List.of(out),
        true);
  }

  static <A, R> Subject fanIn(String name, ManyToOne<A, R> process, List<List<A>> in, List<R> out) {
    return new Subject(
        name,
        (ins, outs) -> process.between(typed(ins), typed(outs.getFirst())),
        List.copyOf(in),
        List.of(out),
        true);
  }

  static <A, R> Subject fanOut(
      String name, OneToMany<A, R> process, List<A> in, List<List<R>> out) {
    return new Subject(
        name,
        (ins, outs) -> process.between(typed(ins.getFirst()), typed(outs)),
        List.of(in),
        List.copyOf(out),
        true);
  }

  Subject inAnyOrder() {
    return new Subject(name, shape, in, expected, false);
  }

  static List<Channel<Object>> channels(int n) {
    List<Channel<Object>> channels = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      channels.add(Channel.create());
    }
    return Collections.unmodifiableList(channels);
  }

  @Override
  public String toString() {
    return name;
  }
}
