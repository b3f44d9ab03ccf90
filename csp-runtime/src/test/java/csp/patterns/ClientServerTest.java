package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.CSPProcess;
import csp.CSPServer;
import csp.ChannelClosedException;
import csp.ChannelPoisonException;
import csp.Execution;
import csp.Par;
import csp.ProcessFailedException;
import csp.Until;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class ClientServerTest {
  private final RequestReply<Integer, Integer> squares = RequestReply.create();
  private final RequestReply<Integer, Integer> products = RequestReply.create();
  private final ConcurrentLinkedQueue<Integer> answers = new ConcurrentLinkedQueue<>();

  private final CSPProcess client =
      CSPProcess.of(
          "client",
          service -> {
            for (int i = 0; i < 100; i++) {
              answers.add(service.ask(i));
            }
          },
          squares);

  private static List<Integer> squaresUpTo(int n) {
    List<Integer> squares = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      squares.add(i * i);
    }
    return squares;
  }

  @Test
  void itEndsWithItsClientsAndCanBeStartedAgain() {
    CSPProcess network = ClientServer.of(client, ClientServer.server(squares, x -> x * x));
    network.start();
    assertEquals(squaresUpTo(100), List.copyOf(answers));
    network.start();
    assertEquals(200, answers.size());
  }

  @Test
  void layersOfServersDoNotDeadlock() {
    CSPServer asksFurther =
        CSPServer.of(
            "squares",
            () -> {
              Request<Integer, Integer> request = squares.accept();
              request.reply(products.ask(request.question()));
            },
            squares,
            products);
    CSPProcess clients = Par.of(Collections.nCopies(5, client));
    ClientServer.of(
            ClientServer.of(clients, asksFurther), ClientServer.server(products, x -> x * x))
        .start();
    assertEquals(500, answers.size());
    assertEquals(
        5 * squaresUpTo(100).stream().mapToInt(x -> x).sum(),
        answers.stream().mapToInt(x -> x).sum());
  }

  @Test
  void aServerThatFailsEndsItsClients() {
    CSPProcess network = ClientServer.of(client, ClientServer.server(squares, x -> 10 / (x - 3)));
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, network::start);
    assertEquals(ArithmeticException.class, failed.getCause().getClass());
    assertEquals(3, answers.size());
  }

  @Test
  void poisonOfTheServiceEndsBoth() {
    squares.poison();
    ClientServer.of(client, ClientServer.server(squares, x -> x)).start();
    assertEquals(0, answers.size());
    assertThrows(ChannelPoisonException.class, squares::accept);
  }

  @Test
  void aClientThatFailsEndsTheOthersAndTheServer() {
    IllegalStateException gaveUp = new IllegalStateException("gave up");
    CSPProcess fails =
        CSPProcess.of(
            "fails",
            service -> {
              answers.add(service.ask(7));
              throw gaveUp;
            },
            squares);
    CSPServer server = ClientServer.server(squares, x -> x * x);
    CSPProcess network = ClientServer.of(fails.par(client.times(1_000_000)), server);
    ProcessFailedException failed = assertThrows(ProcessFailedException.class, network::start);
    assertEquals(gaveUp, failed.getCause());
    assertThrows(ChannelPoisonException.class, () -> squares.ask(1));
  }

  @Test
  void whoWaitsAtTheCloseIsServed() {
    Execution asks = CSPProcess.of("asks", service -> answers.add(service.ask(7)), squares).spawn();
    Until.writes(((RequestReplyChannels<?, ?>) squares).questions());
    squares.close();
    ClientServer.server(squares, x -> x * x).start();
    asks.join();
    assertEquals(List.of(49), List.copyOf(answers));
  }

  @Test
  void closeOfTheServiceEndsTheServer() {
    squares.close();
    ClientServer.server(squares, x -> x).start();
    assertThrows(ChannelClosedException.class, () -> squares.ask(1));
  }
}
