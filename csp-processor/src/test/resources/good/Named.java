package good;

import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.Map;

class Named {
  private static final String COUNTER = "counter";

  @Process("tick")
  static void t() {}

  @Forever(value = COUNTER + " \"$T\" \n\\ \u00e9 \u2225")
  static void c() {}

  @Process("")
  static void unnamed() {}

  @Process("a name so long that the constant does not fit into one line")
  static void longName() {}

  @Process("a name so long that the constant does not fit into one line, nor into two")
  static void longNames(Map<String, String> settings, StringBuilder out, String a, String b) {}
}
