package csp.demo.sensors;

import csp.CSPProcess;

/** Shows the network of the demo to others. */
public final class SensorsNetwork {
  private SensorsNetwork() {}

  public static CSPProcess network() {
    return Main.network(Recording.ofPocket(), new Traces());
  }
}
