package hinted;

import csp.annotation.Process;
import java.util.List;

class MutableArray {
  @Process
  static void fill(int n, int[] numbers) {
    numbers[0] = n;
  }

  @Process
  static void silent(List<int[]> list, String... words) {}

  @Process
  static void silenced(@SuppressWarnings("MutableArray") String[] words) {}

  static void notMarked(String[] words) {}
}
