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
 * The rules change while the boids fly: the manager asks the sliders once a moment, and tells every
 * boid.
 *
 * <pre>
 *       place            rules
 *      ------&gt;          &lt;------ sliders
 * boid         manager
 *      &lt;------          ------&gt; moments
 *       sight
 * </pre>
 */
final class Step5Sliders {
  /** Whom a boid sees, and what it is to make of it. */
  record Sight(List<Boid> near, Rules rules) {}

  private Step5Sliders() {}

  static CSPProcess network(Flock flock, int moments, ChannelOutput<Flock> out) {
    Channel<Rules> rules = Channel.create("rules");
    List<Channel<Boid>> places = Flock.channels("place", flock.size());
    List<Channel<Sight>> sights = Flock.channels("sight", flock.size());
    List<CSPProcess> sky = new ArrayList<>();
    for (int i = 0; i < flock.size(); i++) {
      sky.add(Step5SlidersProcesses.boid(flock.boids().get(i), places.get(i), sights.get(i)));
    }
    sky.add(Step5SlidersProcesses.sliders(0, rules));
    sky.add(Step5SlidersProcesses.manager(moments, rules, places, sights, out));
    return Par.of(sky);
  }

  @Forever
  static Boid boid(Boid me, ChannelOutput<? super Boid> place, ChannelInput<Sight> sights) {
    place.write(me);
    Sight sight = sights.read();
    return sight.rules().fly(me, sight.near());
  }

  /** Somebody who moves the sliders: at first there are no rules, and in the end all of them. */
  @Forever
  static int sliders(int moment, ChannelOutput<? super Rules> out) {
    double part = Math.min(1, moment / 200.0);
    Rules all = Rules.FLOCK;
    out.write(new Rules(part * all.cohesion(), part * all.separation(), part * all.alignment()));
    return moment + 1;
  }

  @Process
  static void manager(
      int moments,
      ChannelInput<? extends Rules> sliders,
      List<? extends ChannelInput<Boid>> places,
      List<? extends ChannelOutput<Sight>> sights,
      ChannelOutput<? super Flock> out) {
    for (int moment = 0; moment < moments; moment++) {
      Rules rules = sliders.read();
      List<Boid> boids = new ArrayList<>();
      for (ChannelInput<Boid> place : places) boids.add(place.read());
      Flock flock = new Flock(boids);
      out.write(flock);
      for (int i = 0; i < flock.size(); i++) sights.get(i).write(new Sight(flock.near(i), rules));
    }
    sliders.poison();
    for (ChannelInput<Boid> place : places) place.poison();
    out.close();
  }
}
