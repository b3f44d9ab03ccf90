import csp.demo.bench.harness.Arithmetic
import csp.demo.bench.harness.Primes
import csp.demo.bench.harness.Requests
import java.util.concurrent.atomic.AtomicBoolean
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.async
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.channels.ReceiveChannel
import kotlinx.coroutines.channels.SendChannel
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch

suspend fun CoroutineScope.sieve(size: Int, n: Int): Long {
  val last = Primes.nth(size)
  var sum = 0L
  repeat(n) { sum += primes(size, last) }
  return sum
}

private suspend fun CoroutineScope.primes(count: Int, last: Int): Int {
  val numbers = Channel<Int>()
  launch {
    for (i in 2..last) numbers.send(i)
    numbers.close()
  }
  return async {
        var rest = numbers
        var prime = 0
        repeat(count) {
          val found = rest.receive()
          prime = found
          val from = rest
          val to = Channel<Int>()
          launch { filter(from, to, found) }
          rest = to
        }
        for (x in rest) error("$x after the last prime")
        prime
      }
      .await()
}

private suspend fun filter(from: ReceiveChannel<Int>, to: SendChannel<Int>, prime: Int) {
  for (x in from) if (x % prime != 0) to.send(x)
  to.close()
}

suspend fun CoroutineScope.fan(size: Int, n: Int): Long {
  val jobs = Channel<Int>()
  val done = Channel<Long>()
  launch {
    for (i in 0..<n) jobs.send(i % 64)
    jobs.close()
  }
  repeat(size) {
    launch { for (seed in jobs) done.send(Arithmetic.work(seed.toLong(), Arithmetic.TEN_MICROSECONDS)) }
  }
  return async {
        var sum = 0L
        repeat(n) { sum += done.receive() }
        sum
      }
      .await()
}

suspend fun latency(pairs: Int, nanos: LongArray) = coroutineScope {
  val busy = AtomicBoolean(true)
  val requests = Channel<Int>()
  val replies = Channel<Int>()
  launch { for (x in requests) replies.send(x + 1) }
  launch {
    for (i in nanos.indices) {
      if (i % Requests.BURST == 0) delay(Requests.PAUSE_MILLIS.toLong())
      val asked = System.nanoTime()
      requests.send(i)
      val reply = replies.receive()
      nanos[i] = System.nanoTime() - asked
      check(reply == i + 1)
    }
    requests.close()
    busy.set(false)
  }
  repeat(pairs) {
    val there = Channel<Long>()
    val back = Channel<Long>()
    launch {
      var x = 0L
      while (busy.get()) {
        repeat(Requests.BURST) {
          there.send(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND))
          x = back.receive()
        }
        delay(Requests.PAUSE_MILLIS.toLong())
      }
      there.close()
    }
    launch { for (x in there) back.send(Arithmetic.work(x, Arithmetic.ONE_MICROSECOND)) }
  }
  Unit
}
