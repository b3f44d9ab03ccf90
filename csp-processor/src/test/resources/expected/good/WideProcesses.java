package good;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.ProcessMethod;
import java.lang.invoke.MethodHandles;
import javax.annotation.processing.Generated;

/** The processes of {@link Wide}. */
@Generated("csp.processor.ProcessProcessor")
final class WideProcesses {
  private static final ProcessMethod ONE_LINE_EACH =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Wide.class,
          "oneLineEach",
          ChannelInput.class,
          ChannelInput.class,
          ChannelOutput.class,
          ChannelOutput.class);
  private static final ProcessMethod ANOTHER_LINE =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Wide.class,
          "anotherLine",
          ChannelInput.class,
          ChannelOutput.class,
          int.class);
  private static final ProcessMethod THE_STATE_IS_CARRIED_FURTHER =
      ProcessMethod.of(
          MethodHandles.lookup(),
          Wide.class,
          "theStateIsCarriedFurther",
          int.class,
          ChannelOutput.class);

  private WideProcesses() {}

  /**
   * Returns a process that runs {@link Wide#oneLineEach(ChannelInput, ChannelInput, ChannelOutput,
   * ChannelOutput)}.
   */
  static CSPProcess oneLineEach(
      ChannelInput<? extends CharSequence> wordsFromTheLeft,
      ChannelInput<? extends CharSequence> wordsFromTheRight,
      ChannelOutput<? super CharSequence> wordsToTheMiddle,
      ChannelOutput<? super CharSequence> wordsToNowhere) {
    return CSPProcess.of(
        ONE_LINE_EACH,
        () ->
            Wide.oneLineEach(wordsFromTheLeft, wordsFromTheRight, wordsToTheMiddle, wordsToNowhere),
        wordsFromTheLeft,
        wordsFromTheRight,
        wordsToTheMiddle,
        wordsToNowhere);
  }

  /** Returns a process that runs {@link Wide#anotherLine(ChannelInput, ChannelOutput, int)}. */
  static CSPProcess anotherLine(
      ChannelInput<String> source, ChannelOutput<String> sink, int times) {
    return CSPProcess.of(
        ANOTHER_LINE, () -> Wide.anotherLine(source, sink, times), source, sink, times);
  }

  /**
   * Returns a server that repeats {@link Wide#theStateIsCarriedFurther(int, ChannelOutput)},
   * beginning with {@code counter}.
   */
  static CSPServer theStateIsCarriedFurther(int counter, ChannelOutput<? super Integer> numbers) {
    return CSPServer.of(
        THE_STATE_IS_CARRIED_FURTHER,
        counter,
        state -> Wide.theStateIsCarriedFurther(state, numbers),
        counter,
        numbers);
  }
}
