import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.ReceiveChannel
import kotlinx.coroutines.channels.SendChannel
import kotlinx.coroutines.launch
import kotlinx.coroutines.selects.select

suspend fun CoroutineScope.commstime(n: Int): Long {
  val a = Channel<Int>()
  val b = Channel<Int>()
  val c = Channel<Int>()
  val d = Channel<Int>()
  launch { // prefix
    a.send(0)
    for (i in 1..<n) a.send(c.receive())
    c.receive()
  }
  launch { // delta2
    repeat(n) {
      val x = a.receive()
      b.send(x)
      d.send(x)
    }
  }
  launch { successors(b, c, n) }
  return async { sum(d, n) }.await()
}

suspend fun CoroutineScope.pingPong(n: Int): Long {
  val there = Channel<Int>()
  val back = Channel<Int>()
  launch { successors(there, back, n) }
  return async {
        var sum = 0L
        for (i in 0..<n) {
          there.send(i)
          sum += back.receive()
        }
        sum
      }
      .await()
}

suspend fun CoroutineScope.ring(size: Int, n: Int): Long {
  val begin = Channel<Int>()
  var last = begin
  for (i in 1..<size) {
    val from = last
    val to = Channel<Int>()
    launch { successors(from, to, n) }
    last = to
  }
  return async {
        var token = 0
        repeat(n) {
          begin.send(token + 1)
          token = last.receive()
        }
        token.toLong()
      }
      .await()
}

suspend fun CoroutineScope.choose(size: Int, writers: Int, n: Int): Long {
  val channels = List(size) { Channel<Int>() }
  for (channel in channels.take(writers)) launch { numbers(channel, n) }
  return async {
        var sum = 0L
        for (i in 0L..<writers.toLong() * n) {
          sum += select<Int> { for (channel in channels) channel.onReceive { it } }
        }
        sum
      }
      .await()
}

suspend fun CoroutineScope.buffer(size: Int, n: Int): Long {
  val channel = Channel<Int>(size)
  launch { numbers(channel, n) }
  return async { sum(channel, n) }.await()
}

suspend fun CoroutineScope.manyToMany(size: Int, n: Int): Long {
  val channel = Channel<Int>()
  repeat(size) { launch { numbers(channel, n) } }
  return List(size) { async { sum(channel, n) } }.sumOf { it.await() }
}

suspend fun CoroutineScope.first(): Long {
  val channel = Channel<Int>()
  launch { channel.send(42) }
  return async { channel.receive().toLong() }.await()
}

private suspend fun numbers(out: SendChannel<Int>, n: Int) {
  for (i in 0..<n) out.send(i)
}

private suspend fun sum(channel: ReceiveChannel<Int>, n: Int): Long {
  var sum = 0L
  repeat(n) { sum += channel.receive() }
  return sum
}

private suspend fun successors(channel: ReceiveChannel<Int>, out: SendChannel<Int>, n: Int) {
  repeat(n) { out.send(channel.receive() + 1) }
}
