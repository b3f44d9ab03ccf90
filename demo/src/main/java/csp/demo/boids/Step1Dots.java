package csp.demo.boids;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/**
 * Each boid is a process, says where it is, and ends.
 *
 * <pre>
 * boid ---+
 * boid ---+---&gt; collect ---&gt; moments
 * ...  ---+
 * </pre>
 */
final class Step1Dots {
  private Step1Dots() {}

  static CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out) {
    Channel<Boid> places = Channel.create("places");
    List<CSPProcess> boids = new ArrayList<>();
    for (Boid boid : flock.boids()) boids.add(Step1DotsProcesses.boid(boid, places));
    return Par.of(boids)
        .then(CSPProcess.of("close", places::close, places))
        .par(Step1DotsProcesses.collect(places, out));
  }

  @Process
  static void boid(Boid me, ChannelOutput<? super Boid> out) {
    out.write(me);
  }

  @Process
  static void collect(ChannelInput<Boid> places, ChannelOutput<? super Flock> out) {
    List<Boid> boids = new ArrayList<>();
    for (Boid boid : places) boids.add(boid);
    out.write(new Flock(boids));
    out.close();
  }
}
