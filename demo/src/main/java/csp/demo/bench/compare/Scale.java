package csp.demo.bench.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A logarithmic scale, from one power of ten to another. */
record Scale(int lowest, int highest, double left, double right) {

  /** Returns the smallest scale that holds all of {@code values}, and a bar for the smallest. */
  static Scale of(double[] values, double left, double right) {
    double least = Arrays.stream(values).min().orElse(1);
    double most = Arrays.stream(values).max().orElse(10);
    int lowest = (int) Math.floor(Math.log10(least) - 0.05);
    int highest = Math.max((int) Math.ceil(Math.log10(most)), lowest + 1);
    return new Scale(lowest, highest, left, right);
  }

  double x(double value) {
    return left + (Math.log10(value) - lowest) / (highest - lowest) * (right - left);
  }

  List<Double> ticks() {
    List<Double> ticks = new ArrayList<>();
    for (int power = lowest; power <= highest; power++) ticks.add(Math.pow(10, power));
    return ticks;
  }
}
