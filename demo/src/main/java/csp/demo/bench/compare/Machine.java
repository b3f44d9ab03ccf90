package csp.demo.bench.compare;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** What there is to know of this machine. */
final class Machine {
  private Machine() {}

  static Map<String, String> describe(int cores, int rounds) throws IOException {
    Map<String, String> machine = new LinkedHashMap<>();
    machine.put(
        "date",
        ZonedDateTime.now(ZoneId.systemDefault()).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    machine.put("processor", line("/proc/cpuinfo", "model name"));
    machine.put("cores", cores + " of " + Runtime.getRuntime().availableProcessors());
    machine.put("memory", line("/proc/meminfo", "MemTotal"));
    machine.put(
        "system",
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version")
            + " "
            + System.getProperty("os.arch"));
    machine.put("java", Runtime.version().toString());
    machine.put("load before", load());
    machine.put("rounds", String.valueOf(rounds));
    return machine;
  }

  /** Returns how busy the machine has been in the last minute: 0 is quiet. */
  static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(java.util.Locale.ROOT, "%.2f", load);
  }

  private static String line(String file, String name) throws IOException {
    Path path = Path.of(file);
    if (!Files.isReadable(path)) return "unknown";
    return Files.readAllLines(path).stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse("unknown");
  }
}
