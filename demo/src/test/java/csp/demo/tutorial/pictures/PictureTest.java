package csp.demo.tutorial.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import csp.Barrier;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Par;
import csp.builtins.Relays;
import csp.builtins.Routes;
import csp.builtins.Sinks;
import csp.builtins.Sources;
import csp.demo.tutorial.pictures.Network.Kind;
import csp.demo.tutorial.pictures.Network.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PictureTest {
  private final Channel<Integer> a = Channel.create("a");
  private final Channel<Integer> b = Channel.create("b");
  private final Channel<Integer> c = Channel.create("c");

  @Test
  void aChannelOfTwoIsAnArrowFromTheWriterToTheReader() {
    CSPProcess row = Par.of(Sinks.printer(b), Relays.id(a, b), Sources.numbers(a));
    assertEquals(List.of("id -b-> printer", "numbers -a-> id"), arrows(row));
  }

  @Test
  void endsInAListAreSeenWithTheDirectionOfTheList() {
    CSPProcess copies =
        Par.of(Routes.delta(a, List.of(b, c)), Sources.numbers(a), Sinks.printer(b));
    assertEquals(List.of("numbers -a-> delta", "delta -b-> printer", "delta -- c"), arrows(copies));
  }

  @Test
  void aChannelOfManyIsADot() {
    CSPProcess two = Par.of(Sources.once(a, 1), Sources.once(a, 2), Sinks.printer(a));
    assertEquals(List.of("once -- a", "once -- a", "a --> printer"), arrows(two));
  }

  @Test
  void aLambdaIsWhereItsViewsSayOrElseWhereNobodyIs() {
    CSPProcess views =
        Par.of(
            CSPProcess.of("write", ChannelOutput::close, a.out()),
            CSPProcess.of("read", ChannelInput::close, a.in()));
    assertEquals(List.of("write -a-> read"), arrows(views));
    CSPProcess whole = Par.of(Sources.numbers(a), CSPProcess.of("whole", () -> {}, a));
    assertEquals(List.of("numbers -a-> whole"), arrows(whole));
  }

  @Test
  void aBarrierHasNoNameAndNoArrows() {
    Barrier barrier = Barrier.create(2);
    CSPProcess party = CSPProcess.of("party", barrier::synchronise, barrier);
    assertEquals(List.of("party -- ", "party -- "), arrows(party.par(party)));
  }

  @Test
  void everyLeafIsABoxHoweverDeepAndDaemonsAreMarked() {
    CSPProcess leaf = CSPProcess.of("leaf", () -> {});
    CSPProcess nested = leaf.then(leaf.times(3)).par(leaf.daemon());
    List<Kind> kinds = Network.of(nested).nodes().stream().map(Node::kind).toList();
    assertEquals(List.of(Kind.PROCESS, Kind.PROCESS, Kind.DAEMON), kinds);
  }

  @Test
  void boxesDoNotOverlapAndAllAreInThePicture() {
    Random random = new Random(1);
    for (int round = 0; round < 50; round++) {
      Network network = Network.of(someNetwork(random));
      Layout layout = new Layout(network);
      List<Node> nodes = network.nodes();
      for (Node one : nodes) {
        double x = layout.centre(layout.place(one));
        double y = layout.place(one).y;
        double half = Layout.boxWidth(one) / 2;
        assertTrue(x - half >= 0 && x + half <= layout.width(), "outside");
        assertTrue(y >= 17 && y <= layout.height() - 17, "outside");
        for (Node other : nodes) {
          if (one == other) continue;
          boolean besides =
              Math.abs(x - layout.centre(layout.place(other))) >= half + Layout.boxWidth(other) / 2;
          boolean above = Math.abs(y - layout.place(other).y) >= 34;
          assertTrue(besides || above, one + " over " + other);
        }
      }
      assertFalse(Svg.of("random", network).contains("NaN"));
    }
  }

  private static CSPProcess someNetwork(Random random) {
    int size = 1 + random.nextInt(9);
    List<List<Object>> ends = new ArrayList<>();
    for (int i = 0; i < size; i++) ends.add(new ArrayList<>());
    for (int i = 0; i < size * 3 / 2; i++) {
      Channel<Integer> channel = Channel.create("channel number " + i);
      ends.get(random.nextInt(size)).add(channel.out());
      ends.get(random.nextInt(size)).add(channel.in());
    }
    List<CSPProcess> processes = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      processes.add(CSPProcess.of("process " + i, () -> {}, ends.get(i)));
    }
    return Par.of(processes);
  }

  private static List<String> arrows(CSPProcess process) {
    return Network.of(process).lines();
  }
}
