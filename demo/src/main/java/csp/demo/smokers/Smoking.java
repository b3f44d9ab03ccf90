package csp.demo.smokers;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The processes; {@link Main} puts them together. */
final class Smoking {
  private Smoking() {}

  @Process
  static void agent(
      int rounds,
      long seed,
      ChannelOutput<? super Ingredient> table,
      ChannelInput<? extends Ingredient> smoked,
      ChannelOutput<? super String> events) {
    Random random = new Random(seed);
    List<Ingredient> all = new ArrayList<>(List.of(Ingredient.values()));
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(all, random);
      events.write("the agent has " + all.get(0) + " and " + all.get(1));
      table.write(all.get(0));
      table.write(all.get(1));
      smoked.read();
    }
    table.poison();
  }

  /** Takes both things from the table to the smoker who can use them. */
  @Forever
  static void waiter(
      ChannelInput<? extends Ingredient> table,
      ChannelOutput<? super Hand> tobacco,
      ChannelOutput<? super Hand> paper,
      ChannelOutput<? super Hand> matches) {
    Hand hand = new Hand(table.read(), table.read());
    switch (hand.third()) {
      case TOBACCO -> tobacco.write(hand);
      case PAPER -> paper.write(hand);
      case MATCHES -> matches.write(hand);
    }
  }

  @Forever
  static void smoker(
      Ingredient mine,
      ChannelInput<? extends Hand> in,
      ChannelOutput<? super Ingredient> smoked,
      ChannelOutput<? super String> events) {
    in.read();
    events.write("  the one with " + mine + " smokes");
    smoked.write(mine);
  }
}
