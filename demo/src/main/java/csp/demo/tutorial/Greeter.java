package csp.demo.tutorial;

import csp.Channel;
import csp.ChannelInput;
import csp.Execution;
import csp.annotation.Forever;

/** A server: it greets whoever comes, and keeps count. */
final class Greeter {
  @Forever
  static int greet(int number, ChannelInput<String> names) {
    String name = names.read();
    System.out.println(number + ". hello, " + name);
    return number + 1;
  }

  static void main() {
    Channel<String> names = Channel.create();
    Execution greeter = GreeterProcesses.greet(1, names).spawn();
    names.write("Ada");
    names.write("Tony");
    names.close();
    greeter.join();
    System.out.println("the greeter has " + greeter.state());
  }
}
