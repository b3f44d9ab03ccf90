package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Switches over numbers, strings and enums; as statements and as expressions. */
@SuppressWarnings("fallthrough")
final class Switches {
  private enum Colour {
    RED,
    GREEN,
    BLUE
  }

  @Process
  static void dense(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 6; i++) {
      switch (in.read()) {
        case 0:
          out.write("zero");
          break;
        case 1:
          out.write("one " + in.read());
          break;
        case 3:
          return;
        default:
          log.add("default " + in.read());
      }
    }
  }

  @Process
  static void sparse(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      switch (in.read() * 1000) {
        case 1000 -> out.write("thousand");
        case 3000 -> {
          int more = in.read();
          out.write(more);
        }
        case 100000 -> log.add("never");
        default -> log.add("else " + i);
      }
    }
  }

  @Process
  static void fallingThrough(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      switch (in.read() % 4) {
        case 0:
          out.write("a");
        case 1:
          out.write("b" + in.read());
        case 2:
          log.add("c");
          break;
        default:
          out.write("d");
        case 17:
          log.add("e" + in.read());
      }
    }
  }

  @Process
  static void strings(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      switch ("s" + in.read()) {
        case "s0", "Aa" -> out.write("nothing");
        case "s1" -> out.write(in.read());
        case "BB" -> log.add("same hash");
        default -> {
          log.add("default");
          out.write(in.read());
        }
      }
    }
  }

  @Process
  static void enums(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      Colour colour = Colour.values()[in.read() % 3];
      switch (colour) {
        case RED:
          out.write(colour);
        case GREEN:
          out.write(in.read());
          break;
        case BLUE:
          log.add(colour.compareTo(Colour.values()[in.read() % 3]));
      }
    }
  }

  @Process
  static void expression(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 5; i++) {
      int value =
          switch (in.read() % 4) {
            case 0 -> in.read() * 100;
            case 1 -> {
              out.write("block");
              yield in.read() + i;
            }
            case 2 -> -1;
            default -> in.read();
          };
      out.write(value);
      log.add(i);
    }
  }

  @Process
  static void expressionAsAnOperand(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(
        "value "
            + (in.read()
                + switch (in.read()) {
                  case 0 -> 5;
                  case 1 -> in.read() * 10;
                  default -> {
                    log.add("default");
                    yield in.read();
                  }
                }
                + in.read())
            + "!");
  }

  @Process
  static void expressionWithALoop(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    long base = 1000L;
    out.write(
        base
            + switch (in.read()) {
              case 0 -> {
                int sum = 0;
                for (int i = 0; i < 3; i++) {
                  sum += in.read();
                  out.write(sum);
                }
                yield sum * 2;
              }
              default -> base;
            });
    log.add(base);
  }

  @Process
  static void expressionWithATry(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      int result =
          switch (i) {
            case 0, 1 -> {
              try {
                yield 12 / in.read();
              } catch (ArithmeticException e) {
                log.caught(e);
                yield -in.read();
              } finally {
                out.write("finally");
              }
            }
            default -> in.read();
          };
      out.write(result);
    }
  }

  @Process
  static void expressionInsideAnExpression(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 3; i++) {
      out.write(
          switch (switch (in.read() % 3) {
            case 0 -> "x" + in.read();
            case 1 -> "y";
            default -> "z" + i;
          }) {
            case "x1" -> "first";
            case "y" -> "second " + in.read();
            case String other -> other + other.length() + in.read();
          });
      log.add(i);
    }
  }

  @Process
  static void enumExpression(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 4; i++) {
      double weight =
          switch (Colour.values()[in.read() % 3]) {
            case RED -> in.read() / 2.0;
            case GREEN -> 1;
            case BLUE -> 'b';
          };
      out.write(weight);
      log.add(in.read());
    }
  }

  @Process
  static void noDefaultIsReached(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Colour none = in.read() == 0 ? null : Colour.RED;
    out.write("before");
    switch (none) {
      case RED -> out.write("red");
      case GREEN, BLUE -> out.write(in.read());
    }
    log.add("unreached");
  }

  @Process
  static void breakOutOfALoopFromASwitch(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    loop:
    while (true) {
      switch (in.read() % 5) {
        case 0:
          continue loop;
        case 3:
          break loop;
        default:
          break;
      }
      out.write("turn " + in.read());
    }
    log.add("out of it");
  }
}
