package csp.demo.documents;

import csp.Alt;
import csp.CSPProcess;
import csp.Channel;
import csp.ChannelInput;
import csp.ChannelOutput;
import csp.Skip;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** What the samples of {@code csp} speak of and do not declare. Nothing of it is ever run. */
public class CoreNames {
  public static final ChannelInput<Integer> in = Channel.create();
  public static final ChannelOutput<Integer> out = Channel.create();
  public static final ChannelInput<Integer> numbers = Channel.create();
  public static final ChannelInput<String> left = Channel.create();
  public static final ChannelInput<String> right = Channel.create();
  public static final ChannelInput<String> lines = Channel.create();
  public static final ChannelInput<Order> orders = Channel.create();
  public static final ChannelInput<Bill> bills = Channel.create();
  public static final CSPProcess prepare = Skip.SKIP;
  public static final CSPProcess producer = Skip.SKIP;
  public static final CSPProcess consumer = Skip.SKIP;
  public static final CSPProcess report = Skip.SKIP;
  public static final CSPProcess work = Skip.SKIP;
  public static final Alt<String> either = Alt.of(left, right);
  public static final Duration timeout = Duration.ofSeconds(1);
  public static final Path from = Path.of("from");
  public static final Path to = Path.of("to");
  public static final boolean verbose = false;
  public static final int n = 3;

  private static final AtomicInteger steps = new AtomicInteger();

  protected CoreNames() {}

  public record Order(String what) {}

  public record Bill(int amount) {}

  /** A user's program. */
  public static final class Main {
    private Main() {}

    public static void tick() {
      steps.incrementAndGet();
    }
  }

  /** A user's processes. */
  public static final class Numbers {
    private Numbers() {}

    public static void reader(ChannelInput<Integer> in) {
      steps.addAndGet(in.read());
    }
  }

  public static void step() {
    steps.incrementAndGet();
  }

  public static void serve(Order order) {
    System.out.println(order);
  }

  public static void settle(Bill bill) {
    System.out.println(bill);
  }

  public static CSPProcess worker(int i) {
    return Skip.SKIP.named("worker " + i);
  }
}
