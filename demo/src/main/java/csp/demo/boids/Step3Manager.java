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
 * A manager hears from every boid where it is, and tells it who is near. Boids fly towards those
 * they see.
 *
 * <pre>
 *       place
 *      ------&gt;
 * boid         manager ---&gt; moments
 *      &lt;------
 *        near
 * </pre>
 *
 * <p>In each moment all boids speak, and then all are spoken to: nobody is asked twice, and nobody
 * waits for ever.
 */
final class Step3Manager {
  private Step3Manager() {}

  static CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out) {
    return network(Rules.COHESION, flock, moments, out);
  }

  static CSPProcess network(Rules rules, Flock flock, int moments, ChannelOutput<Flock> out) {
    List<Channel<Boid>> places = Flock.channels("place", flock.size());
    List<Channel<List<Boid>>> near = Flock.channels("near", flock.size());
    List<CSPProcess> sky = new ArrayList<>();
    for (int i = 0; i < flock.size(); i++) {
      Boid boid = flock.boids().get(i);
      sky.add(Step3ManagerProcesses.boid(boid, rules, places.get(i), near.get(i)));
    }
    sky.add(Step3ManagerProcesses.manager(moments, places, near, out));
    return Par.of(sky);
  }

  @Forever
  static Boid boid(
      Boid me, Rules rules, ChannelOutput<? super Boid> place, ChannelInput<List<Boid>> near) {
    place.write(me);
    return rules.fly(me, near.read());
  }

  @Process
  static void manager(
      int moments,
      List<? extends ChannelInput<Boid>> places,
      List<? extends ChannelOutput<List<Boid>>> near,
      ChannelOutput<? super Flock> out) {
    for (int moment = 0; moment < moments; moment++) {
      List<Boid> boids = new ArrayList<>();
      for (ChannelInput<Boid> place : places) boids.add(place.read());
      Flock flock = new Flock(boids);
      out.write(flock);
      for (int i = 0; i < flock.size(); i++) near.get(i).write(flock.near(i));
    }
    for (ChannelInput<Boid> place : places) place.poison();
    out.close();
  }
}
