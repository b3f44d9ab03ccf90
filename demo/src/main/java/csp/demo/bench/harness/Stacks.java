package csp.demo.bench.harness;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads from {@code /proc/self/smaps} what the stacks of threads hold in memory: private mappings
 * without a name that directly follow a page nobody may touch, as the C library and the JVM lay
 * them out.
 */
final class Stacks {
  private static final Pattern MAPPING =
      Pattern.compile("^([0-9a-f]+)-([0-9a-f]+) (\\S{4}) \\S+ \\S+ \\S+ *(.*)$");
  private static final Pattern RESIDENT = Pattern.compile("^Rss: +(\\d+) kB$");
  private static final long LARGEST_GUARD = 64 << 10;
  private static final long LARGEST_STACK = 16 << 20;

  private Stacks() {}

  static long resident(String smaps) {
    long sum = 0;
    String guardEnd = "";
    boolean inStack = false;
    for (String line : (Iterable<String>) smaps.lines()::iterator) {
      Matcher mapping = MAPPING.matcher(line);
      Matcher resident = RESIDENT.matcher(line);
      if (mapping.matches()) {
        long length =
            Long.parseUnsignedLong(mapping.group(2), 16)
                - Long.parseUnsignedLong(mapping.group(1), 16);
        boolean unnamed = mapping.group(4).isEmpty();
        inStack =
            unnamed
                && mapping.group(1).equals(guardEnd)
                && mapping.group(3).startsWith("rw")
                && length <= LARGEST_STACK;
        boolean guard = unnamed && mapping.group(3).startsWith("---") && length <= LARGEST_GUARD;
        guardEnd = guard ? mapping.group(2) : "";
      } else if (inStack && resident.matches()) {
        sum += Long.parseLong(resident.group(1)) << 10;
      }
    }
    return sum;
  }
}
