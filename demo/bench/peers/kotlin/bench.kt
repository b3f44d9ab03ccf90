import csp.demo.bench.harness.Crowd
import csp.demo.bench.harness.Harness
import csp.demo.bench.harness.Kind
import csp.demo.bench.harness.Requests
import csp.demo.bench.harness.Work
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.runBlocking

/** On the event loop of runBlocking, or on a pool with a thread for each core. */
private var single = false

private fun <T> run(body: suspend CoroutineScope.() -> T): T =
    if (single) runBlocking { body() } else runBlocking(Dispatchers.Default) { body() }

private fun work(body: suspend CoroutineScope.(Int, Int) -> Long) = Work { size, n -> run { body(size, n) } }

fun main(args: Array<String>) {
  single = args[0] == "single"
  Harness.of("kotlinx.coroutines 1.10.2, Kotlin ${KotlinVersion.CURRENT}")
      .work(Kind.COMMSTIME, work { _, n -> commstime(n) })
      .work(Kind.PINGPONG, work { _, n -> pingPong(n) })
      .work(Kind.RING, work { size, n -> ring(size, n) })
      .work(Kind.CHOICE, work { size, n -> choose(size, size, n) })
      .work(Kind.CHOICE_ONE, work { size, n -> choose(size, 1, n) })
      .work(Kind.SPAWN, work { _, n -> spawn(n) })
      .work(Kind.SPAWN_BATCH, work { size, n -> spawnBatch(size, n) })
      .memory(Crowd { n, started, sum -> blocked(n, started, sum) })
      .work(Kind.BUFFER, work { size, n -> buffer(size, n) })
      .work(Kind.MPMC, work { size, n -> manyToMany(size, n) })
      .work(Kind.SIEVE, work { size, n -> sieve(size, n) })
      .work(Kind.DAISY, work { size, n -> daisy(size, n) })
      .work(Kind.FAN, work { size, n -> fan(size, n) })
      .work(Kind.TREE, work { size, n -> tree(size, n) })
      .latency(Requests { pairs, nanos -> run { latency(pairs, nanos) } })
      .work(Kind.FIRST, work { _, _ -> first() })
      .main(args.copyOfRange(1, args.size))
}
