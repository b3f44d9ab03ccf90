package csp.builtins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.CSPProcess;
import csp.Channel;
import csp.Par;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every process with inputs and outputs. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ContractTest {
  private final List<CSPProcess> network = new ArrayList<>();
  private final List<List<Object>> results = new ArrayList<>();

  static List<Subject> subjects() {
    return Subjects.all();
  }

  static List<Subject> subjectsAndDynamicDelta() {
    List<Subject> subjects = new ArrayList<>(Subjects.all());
    subjects.add(Subjects.dynamicDelta());
    return subjects;
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void allThatWasWrittenBeforeACloseComesOutAndThenTheClosePasses(Subject subject) {
    List<Channel<Object>> ins = Subject.channels(subject.in().size());
    List<Channel<Object>> outs = Subject.channels(subject.expected().size());
    network.add(subject.shape().between(ins, outs));
    for (int i = 0; i < ins.size(); i++) {
      network.add(Sources.each(ins.get(i), subject.in().get(i)));
    }
    outs.forEach(this::drain);
    Par.of(network).start();
    if (!subject.ordered()) {
      results.forEach(result -> result.sort(Comparator.comparing(Object::toString)));
    }
    assertEquals(subject.expected(), results);
    outs.forEach(out -> assertTrue(out.isClosed() && !out.isPoisoned()));
  }

  @ParameterizedTest
  @MethodSource("subjectsAndDynamicDelta")
  void poisonOfAnyChannelEndsItAndPassesToAllOthers(Subject subject) {
    int channels = subject.in().size() + subject.expected().size();
    for (int poisoned = 0; poisoned < channels; poisoned++) {
      List<Channel<Object>> all = surround(subject, poisoned);
      all.get(poisoned).poison();
      Par.of(network).start();
      all.forEach(channel -> assertTrue(channel.isPoisoned()));
    }
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void closeOfAnyOutputPassesToAllOtherChannels(Subject subject) {
    int ins = subject.in().size();
    for (int closed = ins; closed < ins + subject.expected().size(); closed++) {
      List<Channel<Object>> all = surround(subject, closed);
      all.get(closed).close();
      Par.of(network).start();
      all.forEach(channel -> assertTrue(channel.isClosed()));
      all.forEach(channel -> assertFalse(channel.isPoisoned()));
    }
  }

  /** Writes for ever to all inputs, and reads from all outputs, but for one of these channels. */
  private List<Channel<Object>> surround(Subject subject, int but) {
    network.clear();
    List<Channel<Object>> ins = Subject.channels(subject.in().size());
    List<Channel<Object>> outs = Subject.channels(subject.expected().size());
    network.add(subject.shape().between(ins, outs));
    for (int i = 0; i < ins.size(); i++) {
      if (i != but) {
        feedForEver(ins.get(i), subject.in().get(i));
      }
    }
    for (int i = 0; i < outs.size(); i++) {
      if (ins.size() + i != but) {
        drain(outs.get(i));
      }
    }
    List<Channel<Object>> all = new ArrayList<>(ins);
    all.addAll(outs);
    return all;
  }

  private void feedForEver(Channel<Object> channel, List<?> values) {
    network.add(CSPProcess.of("feed", () -> write(channel, values), channel));
  }

  @SuppressWarnings("InfiniteLoopStatement") // until it is told to end
  private static void write(Channel<Object> channel, List<?> values) {
    while (true) {
      values.forEach(channel::write);
    }
  }

  private void drain(Channel<Object> channel) {
    List<Object> result = new ArrayList<>();
    results.add(result);
    network.add(CSPProcess.of("drain", () -> channel.forEach(result::add), channel));
  }
}
