package csp.demo.readerswriters;

import csp.Alt;
import csp.CSPTimer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Choice;
import csp.annotation.Process;
import java.time.Duration;

/** The processes; {@link Main} puts them together. */
final class Library {
  private Library() {}

  @Process
  static void reader(
      String me,
      int visits,
      Duration time,
      ChannelOutput<? super String> enter,
      ChannelOutput<? super String> leave,
      ChannelOutput<? super Event> events) {
    for (int visit = 0; visit < visits; visit++) {
      enter.write(me);
      events.write(new Event(me, true));
      CSPTimer.create().sleep(time);
      events.write(new Event(me, false));
      leave.write(me);
    }
  }

  @Process
  static void writer(
      String me,
      int visits,
      Duration time,
      ChannelOutput<? super String> lock,
      ChannelInput<? extends String> alone,
      ChannelOutput<? super String> unlock,
      ChannelOutput<? super Event> events) {
    for (int visit = 0; visit < visits; visit++) {
      lock.write(me);
      alone.read();
      events.write(new Event(me, true));
      CSPTimer.create().sleep(time);
      events.write(new Event(me, false));
      unlock.write(me);
    }
  }

  /** Once a writer has the lock no reader enters; when the last one has left, it is alone. */
  @Process
  static void librarian(
      ChannelInput<? extends String> enter,
      ChannelInput<? extends String> leave,
      ChannelInput<? extends String> lock,
      ChannelOutput<? super String> alone,
      ChannelInput<? extends String> unlock) {
    Alt<String> next = Alt.of(enter, leave, lock);
    int readers = 0;
    while (true) {
      Choice<String> choice = next.fairChoose();
      if (choice.is(enter)) readers++;
      if (choice.is(leave)) readers--;
      if (choice.is(lock)) {
        for (; readers > 0; readers--) leave.read();
        alone.write(choice.value());
        unlock.read();
        while (enter.tryRead().isPresent()) readers++; // all who have waited meanwhile
      }
    }
  }
}
