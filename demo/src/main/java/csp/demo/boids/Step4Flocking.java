package csp.demo.boids;

import csp.CSPProcess;
import csp.ChannelOutput;

/** The network of {@link Step3Manager} with all three of Reynolds' rules: the boids flock. */
final class Step4Flocking {
  private Step4Flocking() {}

  static CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out) {
    return Step3Manager.network(Rules.FLOCK, flock, moments, out);
  }
}
