package csp.engine.channel;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * What a channel is called, and who ended it: for messages, so it takes little room until one is
 * written.
 */
abstract class LabelledPlace extends MeetingPlace {
  private static final AtomicLong NAMES = new AtomicLong();

  /** Null until there is something to say; written under the lock. */
  private volatile @Nullable Label label;

  LabelledPlace(@Nullable String name, int timesInARow) {
    super(timesInARow);
    label = name == null ? null : new Label(name);
  }

  /** Returns its name; makes one up if it has none. */
  public final String name() {
    Label known = label;
    String name = known == null ? null : known.name;
    return name != null ? name : makeName();
  }

  private String makeName() {
    String made = "channel-" + NAMES.incrementAndGet();
    Label spare = new Label(null);
    lock();
    try {
      Label mine = labelOr(spare);
      String name = mine.name;
      if (name == null) {
        name = made;
        mine.name = made;
      }
      return name;
    } finally {
      unlock();
    }
  }

  /**
   * Notes who has ended it. Under the lock.
   *
   * @param spare a label of nobody's, since nothing is allocated under the lock
   */
  final void setEnder(String ender, Label spare) {
    labelOr(spare).endedBy = ender;
  }

  /** Returns who has ended it. */
  final String ender() {
    Label known = label;
    String ender = known == null ? null : known.endedBy;
    return ender == null ? "somebody" : ender;
  }

  private Label labelOr(Label spare) {
    Label known = label;
    if (known == null) {
      known = spare;
      label = spare;
    }
    return known;
  }
}
