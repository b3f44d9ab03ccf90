package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import csp.CSPProcess;
import csp.Factories;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every pattern has tests of what it does, of poison from either side, and of its end. */
final class EveryPatternTest {
  /**
   * The tests of a pattern.
   *
   * @param vector what goes in and what comes out
   * @param poison that from either side it ends it and passes on
   * @param kept that nothing in hand is lost when it ends by a close
   */
  private record Tests(String vector, List<String> poison, String kept) {}

  private static final Map<String, Tests> TESTS =
      Map.of(
          "Farm.unordered, ordered",
          new Tests(
              "FarmTest.allJobsAreDoneThenTheOutputIsClosed",
              List.of("FarmTest.poisonPassesFromTheInput", "FarmTest.poisonPassesFromTheOutput"),
              "FarmTest.allJobsAreDoneThenTheOutputIsClosed"),
          "Pipeline.to, to",
          new Tests(
              "PipelineTest.valuesGoThroughAllStagesAtEveryStart",
              List.of("PipelineTest.poisonPassesBothWays", "PipelineTest.poisonOfTheSinkEndsIt"),
              "PipelineTest.itLeadsFromChannelToChannelAndPassesTheClose"),
          "DivideAndConquer.of",
          new Tests(
              "DivideAndConquerTest.problemsAreSolvedInTheirOrderThenTheClosePasses",
              List.of("DivideAndConquerTest.poisonPassesBothWays"),
              "DivideAndConquerTest.problemsAreSolvedInTheirOrderThenTheClosePasses"),
          "TokenRing.of",
          new Tests(
              "TokenRingTest.theTokenVisitsTheNodesInTurnAtEveryStart",
              List.of("TokenRingTest.theTokenVisitsTheNodesInTurnAtEveryStart"),
              "TokenRingTest.aCloseGoesRoundBehindTheTokens"),
          "ClientServer.of, server",
          new Tests(
              "ClientServerTest.itEndsWithItsClientsAndCanBeStartedAgain",
              List.of(
                  "ClientServerTest.poisonOfTheServiceEndsBoth",
                  "ClientServerTest.aClientThatFailsEndsTheOthersAndTheServer",
                  "ClientServerTest.aServerThatFailsEndsItsClients"),
              "ClientServerTest.whoWaitsAtTheCloseIsServed"),
          "OnDemand.each, each",
          new Tests(
              "OnDemandTest.thereIsAProcessForEachValueAndAllEndBeforeIt",
              List.of("OnDemandTest.afterPoisonItEndsWhenItsProcessesHave"),
              "OnDemandTest.thereIsAProcessForEachValueAndAllEndBeforeIt"),
          "RequestReply.create",
          new Tests(
              "RequestReplyTest.theAnswerGoesToTheOneWhoAsked",
              List.of(
                  "RequestReplyTest.oneWhoWaitsToBeHeardIsToldOfPoison",
                  "RequestReplyTest.oneWhoWasHeardIsToldWhenTheServerFails"),
              "RequestReplyTest.whoWasHeardBeforeACloseIsAnswered"),
          "ResourcePool.of",
          new Tests(
              "ResourcePoolTest.eachIsUsedByOneProcessAtATime",
              List.of(
                  "ResourcePoolTest.poisonWakesThoseWhoWaitAndGivingBackIsQuiet",
                  "ResourcePoolTest.aProcessThatFailsPoisonsThePool"),
              "ResourcePoolTest.whoFindsNoneFreeWaits"));

  @Test
  void everyFactoryIsInTheTable() {
    Set<String> there = new TreeSet<>();
    for (Method factory : Factories.beside(Farm.class, EveryPatternTest::isMade)) {
      boolean usersMakeIt = Modifier.isAbstract(factory.getModifiers()); // a node, a stage
      if (usersMakeIt) continue;
      there.add(factory.getDeclaringClass().getSimpleName() + "." + factory.getName());
    }
    Set<String> listed = new TreeSet<>();
    for (String names : TESTS.keySet()) {
      int dot = names.indexOf('.');
      for (String name : names.substring(dot + 1).split(", ")) {
        listed.add(names.substring(0, dot + 1) + name);
      }
    }
    assertEquals(there, listed);
  }

  @Test
  void theTestsAreThere() {
    for (Tests tests : TESTS.values()) {
      Stream.concat(Stream.of(tests.vector, tests.kept), tests.poison.stream())
          .forEach(test -> Factories.assertTested(EveryPatternTest.class.getPackage(), test));
    }
  }

  /** Two patterns are no processes. */
  private static boolean isMade(Class<?> type) {
    return CSPProcess.class.isAssignableFrom(type)
        || type == RequestReply.class
        || type == ResourcePool.class;
  }
}
