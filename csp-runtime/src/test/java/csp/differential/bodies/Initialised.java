package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/**
 * Classes that are initialised by what a body does, which happens once a class: the test loads this
 * class anew for each run.
 */
@SuppressWarnings("unused")
final class Initialised {
  private static final List<String> ORDER = new ArrayList<>();
  private static final int FIRST = noted("Initialised", 4);

  private static int noted(String what, int value) {
    ORDER.add(what);
    return value;
  }

  private static final class Early {
    static final int VALUE = noted("Early", 1);
    static final String CONSTANT = "constant"; // initialises nothing
  }

  private static final class Late {
    static int value = noted("Late", 2);

    Late(int n) {
      noted("new Late " + n, n);
    }

    static int get() {
      return value;
    }
  }

  private static final class Broken {
    static final int VALUE = 1 / (noted("Broken", 2) - 2);
  }

  @Process
  static void aFieldInitialises(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    noted(Early.CONSTANT, 0);
    noted("read " + in.read(), 0);
    out.write(in.read() + Early.VALUE);
    noted("after", 0);
    Late.value += in.read();
    out.write(Late.get() + FIRST);
    log.add(ORDER);
  }

  @Process
  static void newInitialisesBeforeItsArguments(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(in.read());
    out.write(new Late(noted("argument", in.read())) != null);
    log.add(ORDER);
  }

  @Process
  static void aCallInitialisesAfterItsArguments(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(Math.max(noted("argument", in.read()), Late.get()) + in.read());
    log.add(ORDER);
  }

  @Process
  static void initialisationFails(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (int i = 0; i < 2; i++) {
      try {
        out.write(in.read() + Broken.VALUE);
      } catch (ExceptionInInitializerError e) {
        log.add(e.getCause().getMessage());
      } catch (NoClassDefFoundError e) {
        log.add("gone");
        out.write("second " + in.read());
      }
    }
    log.add(ORDER);
  }
}
