package csp.builtins;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Processes that lead values from several channels to one, or from one to several.
 *
 * <pre>{@code
 * CSPProcess copy = Routes.delta(in, List.of(left, right)); // both get every value
 * CSPProcess join = Routes.mux(List.of(left, right), out); // whichever comes
 * CSPProcess pair = Routes.zip(List.of(left, right), both); // one of each, as a list
 * }</pre>
 *
 * <p>Poison of any channel ends the process at once and poisons its others. What a close does is
 * said at each; values already read are delivered to every output that still takes them. The lists
 * are copied; an empty one is an {@link IllegalArgumentException}.
 *
 * <p>Those that write to, or read from, several channels in one round do so in whichever order the
 * others are ready (JCSP's parallel input and output), so a network that is built of them and of
 * {@link Operators} has no deadlock as long as every ring in it holds a {@link Relays#prefix}.
 */
public final class Routes {
  private Routes() {}

  /**
   * Copies: {@code delta = in?x → (out₁!x ∥ … ∥ outₙ!x) ; delta}. All get the same object, so it
   * should be immutable.
   *
   * <p>Poison and close pass; when an output is closed, the others still get the value in hand.
   * JCSP's {@code Delta}, {@code Delta2}; python-csp's {@code Delta2}, {@code Splitter}, which
   * write in order.
   */
  public static <T> CSPProcess delta(
      ChannelInput<? extends T> in, Collection<? extends ChannelOutput<? super T>> outs) {
    return SpreadProcesses.<T>delta(in, Given.<ChannelOutput<? super T>>some(outs, "output"));
  }

  /**
   * Copies to outputs that come and go: {@code dynamicDelta = D(∅), D(O) = changes?c → D(O △ {c}) ▷
   * in?x → (each o of O: o!x) ; D(O)}, where {@code ▷} puts the left first. An output that is sent
   * for the first time is added, one that is sent again is taken out. They are written one after
   * the other; without any, values are dropped.
   *
   * <p>An output that its reader has closed or poisoned is taken out, and all go on. When {@code
   * in} is closed or poisoned, so are all outputs. A close of {@code changes} means that none will
   * follow; its poison ends the process. JCSP's {@code DynamicDelta}.
   */
  public static <T> CSPProcess dynamicDelta(
      ChannelInput<? extends T> in, ChannelInput<? extends ChannelOutput<? super T>> changes) {
    return SpreadProcesses.<T>dynamicDelta(in, changes);
  }

  /**
   * Passes on what comes, in fair turns: {@code mux = in₁?x → out!x → mux ▯ … ▯ inₙ?x → out!x →
   * mux}.
   *
   * <p>Poison passes. A closed input is left out; when the last is closed, so is the output. A
   * close of the output passes. JCSP's {@code Plex}, {@code Plex2}, core.async's {@code merge};
   * what python-csp says of its {@code Mux2}.
   */
  public static <T> CSPProcess mux(
      Collection<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super T> out) {
    return RouteBodiesProcesses.<T>mux(Given.<ChannelInput<? extends T>>some(ins, "input"), out);
  }

  /**
   * Passes on what comes, with the number of its input, from 0: {@code multiplex = ▯ᵢ inᵢ?x →
   * out!(i, x) → multiplex}.
   *
   * <p>Poison and close as {@link #mux}. JCSP's {@code Multiplex}.
   */
  public static <T> CSPProcess multiplex(
      Collection<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super Indexed<T>> out) {
    return RouteBodiesProcesses.<T>multiplex(
        Given.<ChannelInput<? extends T>>some(ins, "input"), out);
  }

  /**
   * Undoes {@link #multiplex}: {@code demultiplex = in?(i, x) → outᵢ!x → demultiplex}. An index
   * that is none makes it fail.
   *
   * <p>Poison and close pass. JCSP's {@code Demultiplex}.
   */
  public static <T> CSPServer demultiplex(
      ChannelInput<? extends Indexed<? extends T>> in,
      Collection<? extends ChannelOutput<? super T>> outs) {
    return RouteBodiesProcesses.<T>demultiplex(
        in, Given.<ChannelOutput<? super T>>some(outs, "output"));
  }

  /**
   * Passes on one value of each input in turn: {@code alternate = in₁?x → out!x → … → inₙ?x → out!x
   * → alternate}.
   *
   * <p>Poison passes. It ends when the input whose turn it is is closed, and closes the others.
   * What python-csp's {@code Mux2} does.
   */
  public static <T> CSPServer alternate(
      Collection<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super T> out) {
    return RouteBodiesProcesses.<T>alternate(
        Given.<ChannelInput<? extends T>>some(ins, "input"), out);
  }

  /**
   * Passes on one value of each input, as an unmodifiable list: {@code zip = (in₁?x₁ ∥ … ∥ inₙ?xₙ)
   * ; out!⟨x₁, …, xₙ⟩ → zip}.
   *
   * <p>Poison passes. It ends when an input is closed, and closes the others; the values of the
   * round that cannot be completed are dropped. JCSP's {@code Paraplex}, python-csp's {@code Zip}.
   */
  public static <T> CSPProcess zip(
      Collection<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super List<T>> out) {
    return RouteBodiesProcesses.<T>zip(Given.<ChannelInput<? extends T>>some(ins, "input"), out);
  }

  /**
   * Undoes {@link #zip}: {@code unzip = in?⟨x₁, …, xₙ⟩ → (out₁!x₁ ∥ … ∥ outₙ!xₙ) ; unzip}. A list
   * of another length makes it fail.
   *
   * <p>Poison and close pass; when an output is closed, the others still get the values in hand.
   * JCSP's {@code Deparaplex}, python-csp's {@code Unzip}.
   */
  public static <T> CSPProcess unzip(
      ChannelInput<? extends List<? extends T>> in,
      Collection<? extends ChannelOutput<? super T>> outs) {
    return SpreadProcesses.<T>unzip(in, Given.<ChannelOutput<? super T>>some(outs, "output"));
  }

  /**
   * Merges streams that ascend into one that ascends, without duplicates: {@code merge = (in₁?x₁ ∥
   * … ∥ inₙ?xₙ) ; M, M = out!min(x₁, …, xₙ) → (inᵢ?xᵢ for all xᵢ that were the least) ; M}.
   *
   * <p>Poison passes. An input that is closed is left out; when the last is closed and all values
   * are delivered, the output is closed. JCSP's {@code Merge}, {@code Merge2}.
   */
  public static <T extends Comparable<? super T>> CSPProcess merge(
      Collection<? extends ChannelInput<? extends T>> ins, ChannelOutput<? super T> out) {
    return merge(ins, out, Comparator.naturalOrder());
  }

  /** As {@link #merge(Collection, ChannelOutput)}, for streams that ascend in another order. */
  public static <T> CSPProcess merge(
      Collection<? extends ChannelInput<? extends T>> ins,
      ChannelOutput<? super T> out,
      Comparator<? super T> order) {
    return RouteBodiesProcesses.<T>merge(
        Given.<ChannelInput<? extends T>>some(ins, "input"), out, order);
  }
}
