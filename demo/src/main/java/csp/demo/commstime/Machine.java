package csp.demo.commstime;

import java.util.List;

/** What a figure is worth nothing without: where it was measured. */
final class Machine {
  private Machine() {}

  static List<String> describe() {
    return List.of(
        "machine  %s %s, %s, %d processors"
            .formatted(
                property("os.name"),
                property("os.version"),
                property("os.arch"),
                Runtime.getRuntime().availableProcessors()),
        "JDK      %s %s".formatted(property("java.vm.name"), property("java.runtime.version")));
  }

  private static String property(String key) {
    return System.getProperty(key, "?");
  }
}
