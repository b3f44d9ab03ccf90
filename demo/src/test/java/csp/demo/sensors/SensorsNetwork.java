package csp.demo.sensors;

import csp.CSPProcess;
import csp.demo.Progress;

/** Shows the network of the demo to others. */
public final class SensorsNetwork {
  private SensorsNetwork() {}

  public static CSPProcess network() {
    Recording recording = Recording.ofPocket();
    Progress progress = Progress.of(recording.samples().size(), "samples");
    return Main.network(recording, false, new Traces(), progress);
  }
}
