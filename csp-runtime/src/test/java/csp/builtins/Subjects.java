package csp.builtins;

import csp.Channel;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every process with inputs and outputs that ends by itself when its inputs do. */
final class Subjects {
  private Subjects() {}

  static List<Subject> all() {
    return byClass().values().stream().flatMap(List::stream).toList();
  }

  static Map<Class<?>, List<Subject>> byClass() {
    Map<Class<?>, List<Subject>> all = new LinkedHashMap<>();
    all.put(Relays.class, relays());
    all.put(Operators.class, operators());
    all.put(Logic.class, logic());
    all.put(Signals.class, signals());
    all.put(Routes.class, routes());
    return all;
  }

  /** What it writes to is told to it: here somebody who does not listen. */
  static Subject dynamicDelta() {
    Channel<Integer> listener = Channel.create();
    listener.close();
    return new Subject(
        "dynamicDelta",
        (ins, outs) ->
            Routes.<Integer>dynamicDelta(Subject.typed(ins.get(0)), Subject.typed(ins.get(1))),
        List.of(List.of(1), List.of(listener)),
        List.of(),
        true);
  }

  private static List<Subject> relays() {
    List<String> abc = List.of("a", "b", "c");
    return List.of(
        Subject.<String, String>of("id", Relays::id, abc, abc),
        Subject.<String, String>of(
            "prefix", (in, out) -> Relays.prefix(in, out, "z"), abc, List.of("z", "a", "b", "c")),
        Subject.<String, String>of("tail", Relays::tail, abc, List.of("b", "c")),
        Subject.<String, String>of(
            "fixedDelay", (in, out) -> Relays.fixedDelay(in, out, Duration.ZERO), abc, abc),
        Subject.<String, String>of("fifo", (in, out) -> Relays.fifo(in, out, 2), abc, abc),
        Subject.<String, String>of("sliding", (in, out) -> Relays.sliding(in, out, 3), abc, abc),
        Subject.<String, String>of("dropping", (in, out) -> Relays.dropping(in, out, 3), abc, abc));
  }

  private static List<Subject> operators() {
    List<Integer> small = List.of(3, -1, 4);
    return List.of(
        Subject.<Integer, String>of(
            "map",
            (in, out) -> Operators.map(in, out, x -> "<" + x + ">"),
            small,
            List.of("<3>", "<-1>", "<4>")),
        Subject.<Integer, Integer>of(
            "filter", (in, out) -> Operators.filter(in, out, x -> x > 0), small, List.of(3, 4)),
        Subject.<Integer, String>of(
            "scan",
            (in, out) -> Operators.scan(in, out, "", (s, x) -> s + x),
            small,
            List.of("3", "3-1", "3-14")),
        Subject.<Integer, Integer>of(
            "adjacent",
            (in, out) -> Operators.adjacent(in, out, (x, y) -> y - x),
            small,
            List.of(-4, 5)),
        Subject.<Integer, Integer>of("succ", Operators::succ, small, List.of(4, 0, 5)),
        Subject.<Integer, Integer>of("pred", Operators::pred, small, List.of(2, -2, 3)),
        Subject.<Integer, Integer>of("negate", Operators::negate, small, List.of(-3, 1, -4)),
        Subject.<Integer, Integer>of(
            "scale", (in, out) -> Operators.scale(in, out, 10), small, List.of(30, -10, 40)),
        Subject.<Integer, String>of(
            "sign",
            (in, out) -> Operators.sign(in, out, "x = "),
            small,
            List.of("x = 3", "x = -1", "x = 4")),
        Subject.<Integer, String>of(
            "substitute",
            (in, out) -> Operators.substitute(in, out, "tick"),
            small,
            List.of("tick", "tick", "tick")),
        Subject.<Integer, Integer>of("integrate", Operators::integrate, small, List.of(3, 2, 6)),
        Subject.<Integer, Integer>of("pairs", Operators::pairs, small, List.of(2, 3)),
        Subject.<String, Integer, String>of2(
            "map2",
            (a, b, out) -> Operators.map2(a, b, out, String::repeat),
            List.of("a", "b"),
            List.of(2, 3),
            List.of("aa", "bbb")),
        Subject.<Integer, Integer, Integer>of2(
            "plus", Operators::plus, List.of(1, 2), List.of(10, 20), List.of(11, 22)),
        Subject.<Integer, Integer, Integer>of2(
            "minus", Operators::minus, List.of(1, 2), List.of(10, 20), List.of(-9, -18)),
        Subject.<Integer, Integer, Integer>of2(
            "times", Operators::times, List.of(1, 2), List.of(10, 20), List.of(10, 40)));
  }

  private static List<Subject> logic() {
    List<Integer> bits1 = List.of(0b1100, -1);
    List<Integer> bits2 = List.of(0b1010, 1);
    List<Boolean> truths1 = List.of(false, false, true, true);
    List<Boolean> truths2 = List.of(false, true, false, true);
    return List.of(
        gate("and", Logic::and, bits1, bits2, List.of(0b1000, 1)),
        gate("or", Logic::or, bits1, bits2, List.of(0b1110, -1)),
        gate("xor", Logic::xor, bits1, bits2, List.of(0b0110, -2)),
        gate("nand", Logic::nand, bits1, bits2, List.of(~0b1000, -2)),
        gate("nor", Logic::nor, bits1, bits2, List.of(~0b1110, 0)),
        Subject.<Integer, Integer>of("not", Logic::not, bits1, List.of(~0b1100, 0)),
        gate("land", Logic::land, truths1, truths2, List.of(false, false, false, true)),
        gate("lor", Logic::lor, truths1, truths2, List.of(false, true, true, true)),
        gate("lxor", Logic::lxor, truths1, truths2, List.of(false, true, true, false)),
        gate("lnand", Logic::lnand, truths1, truths2, List.of(true, true, true, false)),
        gate("lnor", Logic::lnor, truths1, truths2, List.of(true, false, false, false)),
        Subject.<Boolean, Boolean>of(
            "lnot", Logic::lnot, List.of(true, false), List.of(false, true)));
  }

  private static <T> Subject gate(
      String name, Subject.TwoToOne<T, T, T> gate, List<T> in1, List<T> in2, List<T> out) {
    return Subject.of2(name, gate, in1, in2, out);
  }

  private static List<Subject> signals() {
    List<Double> right = List.of(0.0, Math.PI / 2);
    List<Integer> steps = List.of(1, 4, 9, 16);
    return List.of(
        Subject.<Double, Double>of("sin", Signals::sin, right, List.of(0.0, 1.0)),
        Subject.<Double, Double>of("cos", Signals::cos, right, List.of(1.0, Math.cos(Math.PI / 2))),
        Subject.<Double, Double>of("tan", Signals::tan, List.of(0.0), List.of(0.0)),
        Subject.<Double, Double>of("square", Signals::square, List.of(-1.5), List.of(2.25)),
        Subject.<Integer, Double>of(
            "normalise",
            (in, out) -> Signals.normalise(in, out, 10, 20),
            List.of(10, 15, 30),
            List.of(0.0, 0.5, 2.0)),
        Subject.<Double, Double>of(
            "threshold",
            (in, out) -> Signals.threshold(in, out, 1),
            List.of(0.5, 1.0, 2.0),
            List.of(1.0, 2.0)),
        Subject.<Integer, Double>of(
            "difference",
            (in, out) -> Signals.difference(in, out, 1),
            steps,
            List.of(1.0, 3.0, 5.0, 7.0)),
        Subject.<Integer, Double>of(
            "difference over two",
            (in, out) -> Signals.difference(in, out, 2),
            steps,
            List.of(1.0, 4.0, 8.0, 12.0)),
        Subject.<List<Double>, Double>of(
            "magnitude",
            Signals::magnitude,
            List.of(List.of(3.0, 4.0), List.of()),
            List.of(5.0, 0.0)));
  }

  private static List<Subject> routes() {
    List<List<Integer>> two = List.of(List.of(1, 2, 5), List.of(2, 3));
    return List.of(
        Subject.<Integer, Integer>fanOut(
            "delta", Routes::delta, List.of(1, 2), List.of(List.of(1, 2), List.of(1, 2))),
        Subject.<Integer, Integer>fanIn("mux", Routes::mux, two, List.of(1, 2, 2, 3, 5))
            .inAnyOrder(),
        Subject.<Integer, Indexed<Integer>>fanIn(
                "multiplex",
                Routes::multiplex,
                List.of(List.of(1, 2), List.of(3)),
                List.of(at(0, 1), at(0, 2), at(1, 3)))
            .inAnyOrder(),
        Subject.<Indexed<Integer>, Integer>fanOut(
            "demultiplex",
            Routes::demultiplex,
            List.of(at(0, 1), at(1, 2), at(0, 3)),
            List.of(List.of(1, 3), List.of(2))),
        Subject.<Integer, Integer>fanIn(
            "alternate",
            Routes::alternate,
            List.of(List.of(1, 3), List.of(2, 4)),
            List.of(1, 2, 3, 4)),
        Subject.<Integer, List<Integer>>fanIn(
            "zip",
            Routes::zip,
            List.of(List.of(1, 3), List.of(2, 4), List.of(5, 6)),
            List.of(List.of(1, 2, 5), List.of(3, 4, 6))),
        Subject.<List<Integer>, Integer>fanOut(
            "unzip",
            Routes::unzip,
            List.of(List.of(1, 2), List.of(3, 4)),
            List.of(List.of(1, 3), List.of(2, 4))),
        Subject.<Integer, Integer>fanIn("merge", Routes::merge, two, List.of(1, 2, 3, 5)),
        Subject.<Integer, Integer>fanIn(
            "merge by order",
            (ins, out) -> Routes.merge(ins, out, Comparator.reverseOrder()),
            List.of(List.of(5, 1), List.of(4, 1)),
            List.of(5, 4, 1)));
  }

  private static Indexed<Integer> at(int index, int value) {
    return new Indexed<>(index, value);
  }
}
