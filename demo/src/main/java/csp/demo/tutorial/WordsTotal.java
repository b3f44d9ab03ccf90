package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.annotation.Process;
import java.util.ArrayList;
import java.util.List;

/** An answer: the counts go to one process, which alone prints. */
final class WordsTotal {
  // @start region=all
  @Process
  static void count(Words.Text text, ChannelOutput<Long> counts) {
    counts.write(Words.count(text.words()));
  }

  @Process
  static void total(ChannelInput<Long> counts) {
    long total = 0;
    for (long count : counts) total += count;
    System.out.println(total + " words in all");
  }

  static CSPProcess network() {
    Channel<Long> counts = Channel.create("counts");
    List<CSPProcess> writers = new ArrayList<>();
    for (Words.Text text : Words.TEXTS) writers.add(WordsTotalProcesses.count(text, counts));
    CSPProcess close = CSPProcess.of("close", ChannelOutput::close, counts.out());
    return Par.of(writers).then(close).par(WordsTotalProcesses.total(counts));
  }

  // @end

  static void main() {
    network().start();
  }
}
