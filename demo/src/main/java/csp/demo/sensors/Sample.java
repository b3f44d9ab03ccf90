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
          Double.parseDouble(numbers[0]),
          Double.parseDouble(numbers[1]),
          Double.parseDouble(numbers[2]),
          Double.parseDouble(numbers[3]));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + line + "\" is not four numbers", e);
    }
  }
}
