package csp.patterns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelClosedException;
import csp.ChannelPoisonException;
import csp.Execution;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class RequestReplyTest {
  private final RequestReply<String, Integer> lengths = RequestReply.create();
  private final AtomicReference<Object> heard = new AtomicReference<>();

  /** A client in the background, which keeps what it hears. */
  private Execution ask(String question) {
    return CSPProcess.of("client", () -> heard.set(answerTo(question))).spawn();
  }

  private Object answerTo(String question) {
    try {
      return lengths.ask(question);
    } catch (RuntimeException thrown) {
      return thrown;
    }
  }

  @Test
  void theAnswerGoesToTheOneWhoAsked() {
    Execution client = ask("hello");
    Request<String, Integer> request = lengths.accept();
    assertEquals("hello", request.question());
    request.reply(5);
    client.join();
    assertEquals(5, heard.get());
  }

  @Test
  void answersMayBeGivenInAnotherOrder() {
    Execution first = ask("a");
    Request<String, Integer> a = lengths.accept();
    Execution second = CSPProcess.of("second", () -> lengths.ask("bc")).spawn();
    lengths.accept().reply(2);
    second.join();
    a.reply(1);
    first.join();
    assertEquals(1, heard.get());
  }

  @Test
  void aRequestIsAGuard() {
    Channel<String> other = Channel.create();
    Execution client = ask("hello");
    Object chosen = Alt.<Object>of(other, lengths.requests()).select();
    ((Request<?, ?>) chosen).answer().poison();
    client.join();
    assertInstanceOf(ChannelPoisonException.class, heard.get(), "the answer was poisoned");
  }

  @Test
  void oneWhoWasHeardIsToldWhenTheServerFails() {
    CSPProcess server =
        CSPProcess.of(
            "server",
            service -> {
              service.accept();
              new Request<>("poisoned", poisoned()).reply(0);
            },
            lengths);
    Execution client = ask("hello");
    server.start();
    client.join();
    assertInstanceOf(ChannelPoisonException.class, heard.get());
    assertThrows(ChannelPoisonException.class, () -> lengths.ask("again"));
  }

  private static Channel<Integer> poisoned() {
    Channel<Integer> channel = Channel.create();
    channel.poison();
    return channel;
  }

  @Test
  void oneWhoWaitsToBeHeardIsToldOfPoison() {
    Execution client = ask("hello");
    lengths.poison();
    client.join();
    assertInstanceOf(ChannelPoisonException.class, heard.get());
  }

  @Test
  void whoWasHeardBeforeACloseIsAnswered() {
    Execution client = ask("hello");
    Request<String, Integer> request = lengths.accept();
    lengths.close();
    request.reply(5);
    client.join();
    assertEquals(5, heard.get());
    assertThrows(ChannelClosedException.class, () -> lengths.ask("more"));
    assertThrows(ChannelClosedException.class, lengths::accept);
  }

  @Test
  void anAnswerBeforeTheEndCounts() {
    CSPProcess server =
        CSPProcess.of(
            "server",
            service -> {
              service.accept().reply(5);
              service.poison();
            },
            lengths);
    Execution client = ask("hello");
    server.start();
    client.join();
    assertEquals(5, heard.get());
  }

  @Test
  void thereIsOneReply() {
    Execution client = ask("hello");
    Request<String, Integer> request = new Request<>("q", Channel.<Integer>buffered(1));
    request.reply(1);
    assertThrows(IllegalStateException.class, () -> request.reply(2));
    lengths.accept().reply(0);
    client.join();
  }
}
