package csp.engine.channel;

import csp.stress.Stress;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.StressOptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * "Every operation takes effect at one instant": Lincheck compares all that two threads can see
 * with a sequential model. Not of a rendezvous, where an operation alone does nothing; {@code
 * MeetingLincheckTest} is about that.
 */
@Tag("stress")
class ChannelLincheckTest {
  @Test
  void capacityOneInEveryInterleaving() {
    modelChecking().sequentialSpecification(ModelChannel.One.class).check(One.class);
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void capacityTwoInEveryInterleaving() {
    modelChecking().sequentialSpecification(ModelChannel.Two.class).check(Two.class);
  }

  @Test
  @EnabledIf("csp.stress.Stress#isLong")
  void capacityOneUnderStress() {
    stress().sequentialSpecification(ModelChannel.One.class).check(One.class);
  }

  @Test
  void capacityTwoUnderStress() {
    stress().sequentialSpecification(ModelChannel.Two.class).check(Two.class);
  }

  private static ModelCheckingOptions modelChecking() {
    // Without operations before and after, close() would mostly land in the sequential prefix.
    return new ModelCheckingOptions()
        .iterations(Stress.scaled(5, 20))
        .invocationsPerIteration(Stress.scaled(100, 500))
        .threads(2)
        .actorsPerThread(3)
        .actorsBefore(0)
        .actorsAfter(1);
  }

  private static StressOptions stress() {
    return new StressOptions()
        .iterations(Stress.scaled(5, 20))
        .invocationsPerIteration(Stress.scaled(500, 2_000))
        .threads(3)
        .actorsPerThread(3)
        .actorsBefore(0)
        .actorsAfter(2);
  }

  /** A channel of one place. */
  public static class One extends Operations {
    public One() {
      super(1);
    }
  }

  /** A channel of two places. */
  public static class Two extends Operations {
    public Two() {
      super(2);
    }
  }
}
