package csp.demo.tutorial;

import csp.CSPProcess;
import csp.Par;
import csp.annotation.Forever;
import csp.annotation.Process;
import csp.patterns.ClientServer;
import csp.patterns.Request;
import csp.patterns.RequestReply;

/** Clients and servers in layers: customers ask the baker, who asks the miller. */
final class Bakery {
  @Process
  static void customer(String name, RequestReply<String, String> baker) {
    System.out.println(name + " has " + baker.ask("bread"));
  }

  @Forever
  static void baker(RequestReply<String, String> shop, RequestReply<Integer, String> miller) {
    Request<String, String> order = shop.accept();
    String flour = miller.ask(500);
    order.reply(order.question() + " of " + flour);
  }

  static CSPProcess network() {
    RequestReply<String, String> shop = RequestReply.create();
    RequestReply<Integer, String> mill = RequestReply.create();
    CSPProcess customers =
        Par.of(BakeryProcesses.customer("Ann", shop), BakeryProcesses.customer("Bob", shop));
    return ClientServer.of(
        ClientServer.of(customers, BakeryProcesses.baker(shop, mill)),
        ClientServer.server(mill, grams -> grams + " g of flour").named("miller"));
  }

  static void main() {
    network().start();
  }
}
