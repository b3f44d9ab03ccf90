package csp.demo.wordcount;

import csp.Alt;
import csp.ChannelClosedException;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;
import csp.demo.Progress;
import csp.demo.wordcount.Event.Found;
import csp.demo.wordcount.Event.Missed;
import csp.demo.wordcount.Event.Seen;
import csp.demo.wordcount.Event.Tick;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** The processes; {@link Main} puts them together. */
final class Counting {
  private Counting() {}

  /** Finds the files below the roots, and writes them. */
  @Process
  static void find(
      List<Path> roots, ChannelOutput<? super Path> files, ChannelOutput<? super Event> events) {
    FileTree tree = FileTree.below(roots);
    for (Missed missed : tree.missed()) events.write(missed);
    events.write(new Found(tree.files().size()));
    for (Path file : tree.files()) files.write(file);
    files.close();
  }

  /**
   * Spawns a process for each file; they belong to this one, which ends when all of them have. Each
   * stays in a channel from its spawning to its end: if that is full, this waits.
   */
  @Process
  static void countAll(
      ChannelInput<? extends Path> files,
      ChannelOutput<? super Path> enter,
      ChannelInput<? extends Path> leave,
      ChannelOutput<? super Event> events) {
    for (Path file : files) {
      enter.write(file);
      CountingProcesses.count(file, leave, events).spawn();
    }
  }

  @Process
  static void count(
      Path file, ChannelInput<? extends Path> leave, ChannelOutput<? super Event> events) {
    events.write(Words.count(file));
    leave.read(); // any of them: what counts is that there is one less
  }

  /** Adds up until there are no more events, and shows how far it is when the clock ticks. */
  @Process
  static void report(
      ChannelInput<? extends Event> events,
      ChannelInput<? extends Instant> clock,
      Progress progress,
      ChannelOutput<? super Tally> result) {
    Tally tally = new Tally();
    Alt<Event> next = Alt.of(events, clock.map(_ -> new Tick()));
    try {
      while (true) {
        switch (next.fairSelect()) {
          case Found(int number) -> progress.expect(number);
          case Tick _ -> progress.tick();
          case Missed missed -> tally.add(missed);
          case Seen seen -> {
            tally.add(seen);
            progress.done(1);
          }
        }
      }
    } catch (ChannelClosedException e) {
      progress.end();
    }
    result.write(tally);
  }
}
