package csp.demo.boids;

import csp.Channel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** All boids at one moment. */
record Flock(List<Boid> boids) {
  Flock {
    boids = List.copyOf(boids);
  }

  static Flock random(int n, long seed) {
    Random random = new Random(seed);
    List<Boid> boids = new ArrayList<>();
    for (int i = 0; i < n; i++) boids.add(Boid.random(random));
    return new Flock(boids);
  }

  int size() {
    return boids.size();
  }

  /** Returns those whom a boid sees: the ones that are near, but not itself. */
  List<Boid> near(int i) {
    Boid me = boids.get(i);
    List<Boid> near = new ArrayList<>();
    for (int j = 0; j < boids.size(); j++) {
      if (j != i && me.distance(boids.get(j)) < Rules.SIGHT) near.add(boids.get(j));
    }
    return near;
  }

  /** Returns a channel for each boid. */
  static <T> List<Channel<T>> channels(String name, int n) {
    List<Channel<T>> channels = new ArrayList<>();
    for (int i = 0; i < n; i++) channels.add(Channel.create(name + " " + i));
    return channels;
  }
}
