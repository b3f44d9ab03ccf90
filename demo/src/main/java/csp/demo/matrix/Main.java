package csp.demo.matrix;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelOutput;
import csp.Par;
import csp.demo.Arguments;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The product of two matrices, with a process for each cell of the result. The rows of the left one
 * move to the right, the columns of the right one move down; a cell multiplies what meets there,
 * adds it up, and passes both on.
 *
 * <pre>
 *              column 0   column 1
 *                 |          |
 *                 v          v
 *   row 0 ---&gt;  cell  ---&gt;  cell  ---&gt; drain
 *                 |          |
 *                 v          v                    every cell ---&gt; result
 *   row 1 ---&gt;  cell  ---&gt;  cell  ---&gt; drain
 *                 |          |
 *                 v          v
 *               drain      drain
 * </pre>
 *
 * <p>All data move in one direction, so that it cannot deadlock.
 *
 * <pre>{@code
 * mvn -q compile exec:exec -Ddemo=matrix
 * mvn -q compile exec:exec -Ddemo=matrix -Dargs="2 3 4"
 * }</pre>
 *
 * <p>The arguments are the rows of the left matrix, its columns, which are the rows of the right
 * one, and the columns of that. Hoare's paper (1978) has this array in section 6.2; a process for
 * each cell is python-csp's matrix product.
 */
public final class Main {
  private Main() {}

  /** Prints two matrices and their product. */
  public static void main(String... args) {
    Arguments given = Arguments.of(args);
    int rows = given.number("rows", 3, 1, 100);
    int inner = given.number("columns", 4, 1, 100);
    int columns = given.number("columns of the other", 3, 1, 100);
    given.end();

    Random random = new Random(1978);
    Matrix left = Matrix.random(rows, inner, random);
    Matrix right = Matrix.random(inner, columns, random);
    System.out.println(left + "\ntimes\n" + right + "\nis\n" + multiply(left, right));
  }

  static Matrix multiply(Matrix left, Matrix right) {
    Channel<Entry> result = Channel.buffered(left.rows() * right.columns());
    network(left, right, result).start();
    Matrix product = Matrix.zero(left.rows(), right.columns());
    for (Entry entry : result) product.set(entry);
    return product;
  }

  static CSPProcess network(Matrix left, Matrix right, ChannelOutput<Entry> result) {
    int rows = left.rows();
    int columns = right.columns();
    List<List<Channel<Long>>> across = wires("across", rows, columns + 1);
    List<List<Channel<Long>>> down = wires("down", rows + 1, columns);

    List<CSPProcess> array = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      array.add(ArrayProcesses.feed(left.row(i), across.get(i).getFirst()));
      array.add(ArrayProcesses.drain(across.get(i).getLast()));
    }
    for (int j = 0; j < columns; j++) {
      array.add(ArrayProcesses.feed(right.column(j), down.getFirst().get(j)));
      array.add(ArrayProcesses.drain(down.getLast().get(j)));
    }
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        array.add(
            ArrayProcesses.cell(
                i,
                j,
                across.get(i).get(j),
                across.get(i).get(j + 1),
                down.get(i).get(j),
                down.get(i + 1).get(j),
                result));
      }
    }
    return Par.of(array).then(CSPProcess.of("close", result::close, result));
  }

  private static List<List<Channel<Long>>> wires(String name, int rows, int columns) {
    List<List<Channel<Long>>> wires = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      List<Channel<Long>> row = new ArrayList<>();
      for (int j = 0; j < columns; j++) row.add(Channel.create(name + " " + i + " " + j));
      wires.add(row);
    }
    return wires;
  }
}
