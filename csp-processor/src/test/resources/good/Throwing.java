package good;

import csp.ChannelInput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.io.IOException;

class Throwing {
  @Process
  static void checked(ChannelInput<String> in) throws IOException, InterruptedException {
    in.close();
  }

  @Process
  static void error() throws AssertionError {}

  @Process
  static <X extends Exception> void generic(Class<X> type) throws X {}

  @Forever
  static String state(String line) throws Exception {
    return line;
  }
}
