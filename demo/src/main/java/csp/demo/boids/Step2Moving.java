package csp.demo.boids;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/**
 * Each boid is a server whose state is where it is. It says so, and flies on; none sees the others.
 *
 * <pre>
 * boid ---&gt;
 * boid ---&gt; film ---&gt; moments
 * ...  ---&gt;
 * </pre>
 */
final class Step2Moving {
  private Step2Moving() {}

  static CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out) {
    List<Channel<Boid>> places = Flock.channels("place", flock.size());
    List<CSPProcess> sky = new ArrayList<>();
    for (int i = 0; i < flock.size(); i++) {
      sky.add(Step2MovingProcesses.boid(flock.boids().get(i), places.get(i)));
    }
    sky.add(Step2MovingProcesses.film(moments, places, out));
    return Par.of(sky);
  }

  @Forever
  static Boid boid(Boid me, ChannelOutput<? super Boid> out) {
    out.write(me);
    return me.moved();
  }

  /** Reads from each boid once a moment, and ends them all after the last one. */
  @Process
  static void film(
      int moments, List<? extends ChannelInput<Boid>> places, ChannelOutput<? super Flock> out) {
    for (int moment = 0; moment < moments; moment++) {
      List<Boid> boids = new ArrayList<>();
      for (ChannelInput<Boid> place : places) boids.add(place.read());
      out.write(new Flock(boids));
    }
    for (ChannelInput<Boid> place : places) place.poison();
    out.close();
  }
}
