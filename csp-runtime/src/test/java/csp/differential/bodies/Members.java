package csp.differential.bodies;

import csp.ChannelInput;
import csp.ChannelOutput;
import csp.annotation.Process;

/** Members of the user's own classes: private, static, inherited, initialised late. */
final class Members {
  private static int count;
  private static long total;
  private static String text;
  private static final int[] ROW = {1, 2, 3};
  private static final Object TOKEN = new Object();

  private static final class Account {
    private int balance;
    private static int opened;
    private final String owner;

    private Account(String owner) {
      this.owner = owner;
      opened++;
    }

    private int add(int amount) {
      balance += amount;
      return balance;
    }

    private static String greeting(String name) {
      return "hello " + name;
    }
  }

  private static class Base {
    protected int kept = 3;

    protected String show(int n) {
      return "base " + n;
    }
  }

  private static final class Derived extends Base {
    @Override
    protected String show(int n) {
      return "derived " + super.show(n + kept);
    }
  }

  private enum Operation {
    ADD {
      @Override
      int apply(int a, int b) {
        return a + b;
      }
    },
    TIMES {
      @Override
      int apply(int a, int b) {
        return a * b;
      }
    };

    abstract int apply(int a, int b);
  }

  private interface Rule {
    int LIMIT = 3;

    private static int secret(int n) {
      return n + LIMIT;
    }

    static int open(int n) {
      return secret(n) * 2;
    }

    default String name() {
      return "rule";
    }
  }

  @Process
  static void privateStatics(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    count = 0;
    total = 5;
    count += in.read() + 1;
    total *= in.read() + count++;
    total -= in.read();
    out.write(count + total);
    log.add(++count + in.read() + count);
  }

  @Process
  static void privateStaticReferences(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    text = "t";
    text += in.read() + text + in.read();
    out.write(text);
    ROW[0] = 1;
    ROW[in.read() - 2] += in.read();
    out.write(ROW[0] + ROW[1] + ROW[2]);
    log.add(TOKEN == TOKEN.getClass().cast(TOKEN));
  }

  @Process
  static void privateMembersOfANestedClass(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Account.opened = 0;
    Account account = new Account("o" + in.read());
    account.balance += in.read();
    out.write(account.add(in.read()) + account.balance++ + in.read());
    out.write(Account.greeting(account.owner) + in.read() + Account.opened);
    log.add(account.balance);
  }

  @Process
  static void inherited(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Base base = in.read() == 0 ? new Derived() : new Base();
    base.kept = in.read() + 10;
    out.write(base.show(in.read()));
    out.write(new Base().show(in.read()) + base.kept);
    log.add(base instanceof Derived d ? d.show(in.read()) : "none");
  }

  @Process
  static void protectedMembersOfObject(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int[][] rows = {{in.read()}, {in.read()}};
    out.write(rows.clone()[1].clone()[0] + in.read());
    log.add(rows.getClass().getSimpleName() + in.read());
  }

  @Process
  static void enumsWithBodies(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    for (Operation operation : Operation.values()) {
      out.write(operation.apply(in.read() + 1, in.read()) + operation.name());
    }
    log.add(Operation.valueOf("TIMES").apply(in.read(), in.read()));
  }

  @Process
  static void interfaceMembers(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    out.write(Rule.open(in.read()) + Rule.LIMIT);
    Rule rule =
        new Rule() {
          @Override
          public String name() {
            return Rule.super.name() + "!";
          }
        };
    out.write(rule.name() + in.read());
    log.add(Rule.secret(in.read()));
  }

  @Process
  static void assertions(ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    int value = in.read();
    assert value < 100 : "too large " + value;
    out.write(value);
    assert in.read() >= 0;
    try {
      assert value > 50 : "read " + in.read();
    } catch (AssertionError e) {
      log.caught(e);
    }
    out.write(in.read());
    assert in.read() > 100;
  }

  @Process
  static void staticAndInstanceChains(
      ChannelInput<Integer> in, ChannelOutput<Object> out, Log log) {
    Account a = new Account("a");
    Account b = new Account("b");
    (in.read() == 0 ? a : b).balance = in.read() + 4;
    (in.read() == 0 ? a : b).balance += a.balance++ + in.read();
    out.write(a.balance + "/" + b.balance);
    log.add(a.add(b.add(in.read())) + in.read());
  }
}
