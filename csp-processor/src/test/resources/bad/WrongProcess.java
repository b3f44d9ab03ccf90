package bad;

class WrongProcess {
  @Process
  static void reader() {}
}
