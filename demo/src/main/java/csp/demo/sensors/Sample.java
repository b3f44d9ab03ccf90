package csp.demo.sensors;

/** What an accelerometer says: when, in seconds, and along three axes, in m/s². */
record Sample(double time, double x, double y, double z) {
  /**
   * @throws IllegalArgumentException if the line is not four numbers
   */
  static Sample parse(String line) {
    String[] numbers = line.split(",", -1);
    if (numbers.length != 4) {
      throw new IllegalArgumentException("\"" + line + "\" is not four numbers");
    }
    try {
      return new Sample(
          number(numbers[0]), number(numbers[1]), number(numbers[2]), number(numbers[3]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + line + "\" is not four numbers", e);
    }
  }

  /** A number; Java also reads NaN and Infinity, which nobody can draw. */
  private static double number(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) throw new NumberFormatException(text);
    return number;
  }
}
