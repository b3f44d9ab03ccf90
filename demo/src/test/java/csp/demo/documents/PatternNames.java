package csp.demo.documents;

import csp.CSPProcess;
import csp.CSPServer;
import csp.Channel;
import csp.ChannelInput;
import csp.Skip;
import csp.builtins.Sinks;
import csp.patterns.DivideAndConquer.Division;
import csp.patterns.Outcome;
import csp.patterns.RequestReply;
import csp.patterns.ResourcePool;
import java.io.IOException;
import java.net.URI;
import java.util.List;

/** What the samples of {@code csp.patterns} speak of and do not declare. */
public class PatternNames {
  public static final Channel<URI> urls = Channel.create();
  public static final Channel<Page> pages = Channel.create();
  public static final Channel<Outcome<URI, Page>> results = Channel.create();
  public static final Channel<Frame> frames = Channel.create();
  public static final Channel<Image> images = Channel.create();
  public static final Channel<List<Integer>> lists = Channel.create();
  public static final Channel<List<Integer>> sorted = Channel.create();
  public static final Channel<Connection> connections = Channel.create();
  public static final Channel<String> words = Channel.create();
  public static final Channel<Integer> numbers = Channel.create();
  public static final RequestReply<String, Integer> lengths = RequestReply.create();
  public static final Printer left = new Printer();
  public static final Printer right = new Printer();
  public static final ResourcePool<Printer> printers = ResourcePool.of(List.of(left, right));
  public static final Outcome<URI, Page> outcome =
      new Outcome.Done<>(URI.create("a"), new Page("a"));

  protected PatternNames() {}

  public record Page(String text) {}

  public record Frame(int number) {}

  public record Image(int number) {}

  public record Key(String text) {}

  public record Row(String text) {}

  public record Connection(int number) {}

  /** A user's database. */
  public static final class Table {
    private Table() {}

    public static Row find(Key key) {
      return new Row(key.text());
    }
  }

  /** A user's processes. */
  public static final class Handlers {
    private Handlers() {}

    public static CSPProcess handle(Connection connection) {
      return Skip.SKIP.named("connection " + connection.number());
    }
  }

  /** A user's printer. */
  public static final class Printer {
    public void print(String page) {
      System.out.println(page);
    }
  }

  /** A user's division. */
  public static final class MergeSort implements Division<List<Integer>, List<Integer>> {
    private final int small;

    public MergeSort(int small) {
      this.small = small;
    }

    @Override
    public boolean isSmall(List<Integer> problem) {
      return problem.size() <= small;
    }

    @Override
    public List<Integer> solve(List<Integer> problem) {
      return problem.stream().sorted().toList();
    }

    @Override
    public List<List<Integer>> split(List<Integer> problem) {
      return List.of(problem);
    }

    @Override
    public List<Integer> combine(List<List<Integer>> parts) {
      return parts.getFirst();
    }
  }

  public static Page download(URI url) throws IOException {
    if (url.getHost() == null) throw new IOException(url + " has no host");
    return new Page(url.getHost());
  }

  public static Image render(Frame frame) {
    return new Image(frame.number());
  }

  public static CSPProcess show(ChannelInput<Image> film) {
    return Sinks.printer(film);
  }

  public static void show(URI job, Page result) {
    System.out.println(job + " is " + result);
  }

  public static void complain(URI job, Exception why) {
    System.out.println(job + ": " + why.getMessage());
  }

  public static List<CSPProcess> visitors(RequestReply<String, Page> pages) {
    return List.of(CSPProcess.of("visitor", service -> show(service.ask("home")), pages));
  }

  public static CSPServer renderer(RequestReply<String, Page> pages, RequestReply<Key, Row> rows) {
    return CSPServer.of(
        "renderer", () -> rows.ask(new Key(pages.accept().question())), pages, rows);
  }

  private static void show(Page page) {
    System.out.println(page);
  }
}
