package csp.demo.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class MatrixTest {
  @Test
  void aProductByHand() {
    Matrix left = Matrix.of(new long[][] {{1, 2, 3}, {4, 5, 6}});
    Matrix right = Matrix.of(new long[][] {{7, 8}, {9, 10}, {11, 12}});
    assertEquals(Matrix.of(new long[][] {{58, 64}, {139, 154}}), Main.multiply(left, right));
  }

  @Test
  void anyShapeIsWhatThreeLoopsCompute() {
    Random random = new Random(6);
    for (int[] shape : new int[][] {{1, 1, 1}, {1, 9, 1}, {5, 1, 7}, {8, 13, 4}, {20, 20, 20}}) {
      Matrix left = Matrix.random(shape[0], shape[1], random);
      Matrix right = Matrix.random(shape[1], shape[2], random);
      assertEquals(threeLoops(left, right), Main.multiply(left, right));
    }
  }

  private static Matrix threeLoops(Matrix left, Matrix right) {
    long[][] product = new long[left.rows()][right.columns()];
    for (int i = 0; i < left.rows(); i++) {
      for (int j = 0; j < right.columns(); j++) {
        for (int k = 0; k < left.columns(); k++) {
          product[i][j] += left.row(i).get(k) * right.column(j).get(k);
        }
      }
    }
    return Matrix.of(product);
  }
}
