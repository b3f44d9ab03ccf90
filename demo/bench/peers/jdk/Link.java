/** From one virtual thread to another. Zero is the last number, where a network ends by itself. */
interface Link {
  void put(Integer x) throws InterruptedException;

  Integer take() throws InterruptedException;
}
