package good;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Forever;
import csp.annotation.Process;

class Wide {
  @Process
  static void oneLineEach(
      ChannelInput<? extends CharSequence> wordsFromTheLeft,
      ChannelInput<? extends CharSequence> wordsFromTheRight,
      ChannelOutput<? super CharSequence> wordsToTheMiddle,
      ChannelOutput<? super CharSequence> wordsToNowhere) {
    wordsFromTheLeft.close();
    wordsFromTheRight.close();
    wordsToTheMiddle.close();
    wordsToNowhere.close();
  }

  @Process
  static void anotherLine(ChannelInput<String> source, ChannelOutput<String> sink, int times) {
    source.close();
    sink.close();
  }

  @Forever
  static int theStateIsCarriedFurther(int counter, ChannelOutput<? super Integer> numbers) {
    numbers.write(counter);
    return counter;
  }
}
