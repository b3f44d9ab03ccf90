package csp.demo.fulladder;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import csp.demo.Arguments;
import java.util.ArrayList;
import java.util.List;

/**
 * A full adder adds two bits and a carry. It is made of two half adders, and these of gates; each
 * gate is a process, and each wire a channel. Eight of them in a row add two numbers.
 *
 * <pre>
 * half adder                                     full adder
 *
 * a ---&gt; delta2 ---+---&gt; xor ---&gt; sum            a ---&gt; half --- carry ---&gt; or ---&gt; carry
 *          |       |                             b ---&gt; adder               ^
 *          +---------+                                    | sum             |
 *                  | |                                    v                 |
 * b ---&gt; delta2 ---+ |                         carry ---&gt; half --- carry ---+
 *          |         v                                    adder --- sum ---&gt;
 *          +-------&gt; and ---&gt; carry
 * </pre>
 *
 * <p>A circuit is a function from channels to a process, so that circuits are made of circuits.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=fulladder
 * mvn -q compile exec:exec -Ddemo=fulladder -Dargs="200 55"
 * }</pre>
 *
 * <p>The arguments are two numbers of eight bits to add. It is python-csp's full adder.
 */
public final class Main {
  static final int BITS = 8;

  private Main() {}

  /** Prints the truth table of a full adder, and the sum of two numbers. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int a = given.number("a number", 100, 0, 255);
    int b = given.number("a number", 55, 0, 255);
    given.end();

    System.out.println("a b carry | sum carry");
    for (int row = 0; row < 8; row++) {
      int sum = add(row & 1, row >> 1 & 1, row >> 2 & 1, 1);
      System.out.println(
          "%d %d   %d   |  %d    %d"
              .formatted(row & 1, row >> 1 & 1, row >> 2 & 1, sum & 1, sum >> 1));
    }
    System.out.println("%d + %d = %d".formatted(a, b, add(a, b, 0, BITS)));
  }

  /** Adds with so many full adders; the last carry is one more bit of the result. */
  static int add(int a, int b, int carry, int bits) {
    List<Channel<Boolean>> as = wires("a", bits);
    List<Channel<Boolean>> bs = wires("b", bits);
    List<Channel<Boolean>> carries = wires("carry", bits + 1);
    List<Channel<Boolean>> sums = wires("sum", bits);
    Channel<Integer> result = Channel.buffered(1);

    List<CSPProcess> adders = new ArrayList<>();
    for (int i = 0; i < bits; i++) {
      adders.add(
          Circuits.fullAdder(
              as.get(i), bs.get(i), carries.get(i), sums.get(i), carries.get(i + 1)));
    }
    Par.of(
            Par.of(adders),
            GatesProcesses.set(a, as),
            GatesProcesses.set(b, bs),
            GatesProcesses.set(carry, carries.subList(0, 1)),
            GatesProcesses.get(sums, carries.getLast(), result))
        .start();
    return result.read();
  }

  private static List<Channel<Boolean>> wires(String name, int n) {
    List<Channel<Boolean>> wires = new ArrayList<>();
    for (int i = 0; i < n; i++) wires.add(Channel.create(name + " " + i));
    return wires;
  }
}
