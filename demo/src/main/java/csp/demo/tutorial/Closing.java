package csp.demo.tutorial;

import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelPoisonException;

/** The two ends of a channel's life. */
final class Closing {
  static Channel<String> letters() {
    Channel<String> letters = Channel.buffered(3);
    letters.write("a");
    letters.write("b");
    return letters;
  }

  static void main() {
    Channel<String> finished = letters();
    finished.close();
    for (String letter : finished) System.out.println("after close: " + letter);
    try {
      finished.write("c");
    } catch (ChannelClosedException e) {
      System.out.println("no more can be written");
    }

    Channel<String> abandoned = letters();
    abandoned.poison();
    try {
      System.out.println(abandoned.read());
    } catch (ChannelPoisonException e) {
      System.out.println("after poison: nothing");
    }
  }
}
