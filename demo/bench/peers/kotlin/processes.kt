import csp.demo.bench.harness.Crowd
import java.util.concurrent.atomic.AtomicInteger
import java.util.concurrent.atomic.AtomicLong
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.DelicateCoroutinesApi
import kotlinx.coroutines.GlobalScope
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking

suspend fun CoroutineScope.spawn(n: Int): Long {
  val count = AtomicLong()
  repeat(n) { launch { count.incrementAndGet() }.join() }
  return count.get()
}

suspend fun spawnBatch(size: Int, n: Int): Long {
  val count = AtomicLong()
  repeat(n) { coroutineScope { repeat(size) { launch { count.incrementAndGet() } } } }
  return count.get()
}

suspend fun tree(size: Int, n: Int): Long {
  val leaves = AtomicLong()
  repeat(n) { grow(size, leaves) }
  return leaves.get()
}

private suspend fun grow(depth: Int, leaves: AtomicLong) {
  if (depth == 0) {
    leaves.incrementAndGet()
    return
  }
  coroutineScope {
    launch { grow(depth - 1, leaves) }
    launch { grow(depth - 1, leaves) }
  }
}

suspend fun CoroutineScope.daisy(size: Int, n: Int): Long {
  var sum = 0L
  repeat(n) {
    val leftmost = Channel<Int>()
    var last = leftmost
    repeat(size) {
      val left = last
      val right = Channel<Int>()
      launch { left.send(right.receive() + 1) }
      last = right
    }
    val rightmost = last
    launch { rightmost.send(1) }
    sum += leftmost.receive()
  }
  return sum
}

@OptIn(DelicateCoroutinesApi::class) // they outlive the call, and the program ends with them
fun blocked(n: Int, started: AtomicInteger, sum: AtomicLong): Crowd.Gate {
  val channels = List(n) { Channel<Int>() }
  for (channel in channels) {
    GlobalScope.launch {
      started.incrementAndGet()
      sum.addAndGet(channel.receive().toLong())
    }
  }
  return Crowd.Gate { i, value -> runBlocking { channels[i].send(value) } }
}
