package csp.patterns;

import csp.Alt;
import csp.Channel;
import csp.ChannelEndedException;
import csp.Choice;
import csp.Guard;
import csp.Skip;
import java.util.Optional;

/**
 * A channel for the questions, and one that nobody writes to: its end is that of the service. As
 * this is a record, both are poisoned or closed with the process that owns it; an explicit close
 * leaves the service, since those who were heard shall be answered.
 */
record RequestReplyChannels<Q, A>(Channel<Request<Q, A>> questions, Channel<Skip> service)
    implements RequestReply<Q, A> {
  @Override
  public A ask(Q question) {
    Channel<A> answer = Channel.buffered(1);
    questions.write(new Request<>(question, answer.out()));
    try {
      Choice<Object> first = Alt.<Object>of(answer, service).priChoose();
      return first.from(answer).orElseThrow();
    } catch (ChannelEndedException ended) {
      Optional<A> answeredBefore = answer.tryRead();
      return answeredBefore.orElseThrow(() -> ended);
    }
  }

  @Override
  public Request<Q, A> accept() {
    return questions.read();
  }

  @Override
  public Guard<Request<Q, A>> requests() {
    return questions.in();
  }

  @Override
  public void poison() {
    questions.poison();
    service.poison();
  }

  @Override
  public void close() {
    questions.close();
  }
}
