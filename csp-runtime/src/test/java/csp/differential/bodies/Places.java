package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

/** Processes in interfaces, records, enums, generic and nested classes. */
final class Places {
  interface InAnInterface {
    int OFFSET = 5;

    @Process
    static void ofAnInterface(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
      out.write(in.read() + OFFSET + helped(in));
      log.add(helped(in) / (in.read() - 3));
    }

    private static int helped(ChannelInput<Integer> in) {
      return in.read() * 2;
    }
  }

  record InARecord(int kept) {
    private static int made;

    InARecord {
      made++;
    }

    @Process
    static void ofARecord(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
      made = 0;
      InARecord record = new InARecord(in.read());
      out.write(record.kept + in.read() + new InARecord(in.read()).kept);
      log.add(made);
    }
  }

  enum InAnEnum {
    ONE,
    TWO {
      @Override
      int weight() {
        return 20;
      }
    };

    int weight() {
      return 1;
    }

    @Process
    static void ofAnEnum(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
      for (InAnEnum each : values()) {
        out.write(
            each.weight()
                + switch (each) {
                  case ONE -> in.read();
                  case TWO -> in.read() * 10;
                });
      }
      log.add(valueOf("ONE").compareTo(TWO));
    }
  }

  static class InAGenericClass<T> {
    private T value;

    @Process
    static <T> void ofAGenericClass(ChannelInput<T> in, ChannelOutput<Object> out, Log log) {
      InAGenericClass<T> box = new InAGenericClass<>();
      box.value = in.read();
      out.write(box.value);
      box.value = log.note(in.read());
      out.write(box.value.hashCode() + 1);
    }

    static final class Deeper {
      private static int next = 7;

      @Forever
      static int deeper(int n, ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
        out.write(n + in.read());
        log.add(next == 7);
        return n + 1;
      }
    }
  }
}
