package csp.demo.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A matrix of whole numbers. */
final class Matrix {
  private final long[][] values;

  private Matrix(long[][] values) {
    this.values = values;
  }

  static Matrix of(long[][] values) {
    return new Matrix(Arrays.stream(values).map(long[]::clone).toArray(long[][]::new));
  }

  static Matrix zero(int rows, int columns) {
    return new Matrix(new long[rows][columns]);
  }

  /** Returns a matrix of numbers from -9 to 9. */
  static Matrix random(int rows, int columns, Random random) {
    Matrix matrix = zero(rows, columns);
    for (long[] row : matrix.values) Arrays.setAll(row, _ -> random.nextInt(-9, 10));
    return matrix;
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return values[0].length;
  }

  List<Long> row(int i) {
    return Arrays.stream(values[i]).boxed().toList();
  }

  List<Long> column(int j) {
    return Arrays.stream(values).map(row -> row[j]).toList();
  }

  void set(Entry entry) {
    values[entry.row()][entry.column()] = entry.value();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Matrix matrix && Arrays.deepEquals(values, matrix.values);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(values);
  }

  @Override
  public String toString() {
    return IntStream.range(0, rows())
        .mapToObj(i -> row(i).stream().map("%6d"::formatted).collect(Collectors.joining("")))
        .collect(Collectors.joining("\n"));
  }
}
