package csp.demo.bench;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/**
 * Loops of arithmetic, each twice: as a plain static method, and in the body of a process, between
 * a read and a write. The process does not call the method: it is the loop in it that is measured.
 */
final class Loops {
  private Loops() {}

  static long floats(int n) {
    double sum = 0;
    long x = 12345;
    for (int i = 0; i < n; i++) {
      for (int j = 1; j < 1000; j++) {
        x = x * 6364136223846793005L + 1442695040888963407L;
        sum += (x >>> 33) / (double) (j + i);
      }
    }
    return (long) sum;
  }

  @Process
  static void floating(ChannelInput<Integer> jobs, ChannelOutput<Long> results) {
    for (int n : jobs) {
      double sum = 0;
      long x = 12345;
      for (int i = 0; i < n; i++) {
        for (int j = 1; j < 1000; j++) {
          x = x * 6364136223846793005L + 1442695040888963407L;
          sum += (x >>> 33) / (double) (j + i);
        }
      }
      results.write((long) sum);
    }
  }

  static long primes(int n) {
    boolean[] composite = new boolean[n];
    long found = 0;
    for (int i = 2; i < n; i++) {
      if (!composite[i]) {
        found++;
        for (long j = (long) i * i; j < n; j += i) composite[(int) j] = true;
      }
    }
    return found;
  }

  @Process
  static void sifting(ChannelInput<Integer> jobs, ChannelOutput<Long> results) {
    for (int n : jobs) {
      boolean[] composite = new boolean[n];
      long found = 0;
      for (int i = 2; i < n; i++) {
        if (!composite[i]) {
          found++;
          for (long j = (long) i * i; j < n; j += i) composite[(int) j] = true;
        }
      }
      results.write(found);
    }
  }

  static long fractal(int n) {
    long total = 0;
    for (int row = 0; row < n; row++) {
      for (int column = 0; column < n; column++) {
        double re = column * 3.0 / n - 2;
        double im = row * 2.0 / n - 1;
        double x = 0;
        double y = 0;
        for (int i = 0; i < 200 && x * x + y * y < 4; i++, total++) {
          double next = x * x - y * y + re;
          y = 2 * x * y + im;
          x = next;
        }
      }
    }
    return total;
  }

  @Process
  static void drawing(ChannelInput<Integer> jobs, ChannelOutput<Long> results) {
    for (int n : jobs) {
      long total = 0;
      for (int row = 0; row < n; row++) {
        for (int column = 0; column < n; column++) {
          double re = column * 3.0 / n - 2;
          double im = row * 2.0 / n - 1;
          double x = 0;
          double y = 0;
          for (int i = 0; i < 200 && x * x + y * y < 4; i++, total++) {
            double next = x * x - y * y + re;
            y = 2 * x * y + im;
            x = next;
          }
        }
      }
      results.write(total);
    }
  }

  static long matrix(int n) {
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) a[i][j] = i - j;
    }
    double trace = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        double sum = 0;
        for (int k = 0; k < n; k++) sum += a[i][k] * a[k][j];
        trace += i == j ? sum : sum % 3;
      }
    }
    return (long) trace;
  }

  @Process
  static void multiplying(ChannelInput<Integer> jobs, ChannelOutput<Long> results) {
    for (int n : jobs) {
      double[][] a = new double[n][n];
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) a[i][j] = i - j;
      }
      double trace = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          double sum = 0;
          for (int k = 0; k < n; k++) sum += a[i][k] * a[k][j];
          trace += i == j ? sum : sum % 3;
        }
      }
      results.write((long) trace);
    }
  }
}
