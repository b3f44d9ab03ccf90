// The Go side of demo/bench/run: the same loop as csp.demo.bench.harness.Harness.
package main

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
	"time"
)

const (
	sampleTime = 100 * time.Millisecond
	endTime    = 4 * time.Second
	most       = 1 << 28
	mostAsked  = 1000 // requests of the latency workload
)

// A kind is a workload: its unit, how many of what is counted n stands for, its right answer, and the program.
type kind struct {
	unit       string
	operations func(size, n int) float64
	answer     func(size, n int) int
	run        func(size, n int) int
}

func perUnit(_, n int) float64  { return float64(n) }
func perSize(s, n int) float64  { return float64(s) * float64(n) }
func inMillis(_, n int) float64 { return 1e6 * float64(n) }
func sum(n int) int             { return n * (n - 1) / 2 }

var kinds = map[string]kind{
	"commstime":   {"ns/loop", perUnit, func(_, n int) int { return sum(n) }, commstime},
	"pingpong":    {"ns/round trip", perUnit, func(_, n int) int { return sum(n) + n }, pingpong},
	"ring":        {"ns/hop", perSize, func(s, n int) int { return s * n }, ring},
	"choice":      {"ns/message", perSize, func(s, n int) int { return s * sum(n) }, choiceAll},
	"choice-one":  {"ns/message", perUnit, func(_, n int) int { return sum(n) }, choiceOne},
	"spawn":       {"ns/process", perUnit, func(_, n int) int { return n }, spawn},
	"spawn-batch": {"ns/process", perSize, func(s, n int) int { return s * n }, spawnBatch},
	"buffer":      {"ns/message", perUnit, func(_, n int) int { return sum(n) }, buffer},
	"mpmc":        {"ns/message", perSize, func(s, n int) int { return s * sum(n) }, mpmc},
	"sieve":       {"ms", inMillis, func(s, n int) int { return n * nthPrime(s) }, sieve},
	"daisy":       {"ms", inMillis, func(s, n int) int { return n * (s + 1) }, daisy},
	"fan":         {"ns/item", perUnit, func(_, n int) int { return jobsSum(n) }, fan},
	"tree":        {"ms", inMillis, func(s, n int) int { return n << s }, tree},
	"first":       {"ms", perUnit, func(_, _ int) int { return 42 }, first},
}

func main() {
	size, warmUp, samples, cores := number(2), number(3), number(4), number(5)
	runtime.GOMAXPROCS(cores)
	switch os.Args[1] {
	case "memory":
		report("bytes/process", false, map[string][]float64{"memory": {memory(size)}})
	case "latency":
		latency(size, warmUp, samples)
	default:
		k := kinds[os.Args[1]]
		if os.Args[1] == "first" {
			k.once(size, 1)
			fmt.Printf("{\"library\":\"%s\",\"runtime\":\"\",\"unit\":\"ms\",\"cold\":false,\"skipped\":\"\",\"samples\":{\"time\":[null]}}\n", library())
			return
		}
		cold, figures := sample(most, warmUp, samples,
			func(n int) time.Duration { return k.once(size, n) },
			func(n int, t time.Duration) float64 { return float64(t.Nanoseconds()) / k.operations(size, n) })
		report(k.unit, cold, map[string][]float64{"time": figures})
	}
}

func number(i int) int {
	n, err := strconv.Atoi(os.Args[i])
	if err != nil {
		panic(err)
	}
	return n
}

func (k kind) once(size, n int) time.Duration {
	begin := time.Now()
	answer := k.run(size, n)
	took := time.Since(begin)
	if right := k.answer(size, n); answer != right {
		panic(fmt.Sprintf("%d instead of %d, n = %d", answer, right, n))
	}
	return took
}

// Sample grows n until it fills a sample, goes on until the warm-up is over, and takes the samples.
func sample(most, warmUp, wanted int, run func(int) time.Duration, take func(int, time.Duration) float64) (bool, []float64) {
	begin := time.Now()
	n := 1
	last := run(n)
	next := func() int {
		factor := min(float64(sampleTime)/float64(max(last, 1)), 8)
		return int(min(max(float64(n)*factor, 1), float64(most)))
	}
	for time.Since(begin) < time.Duration(warmUp)*time.Millisecond ||
		last < sampleTime/2 && n < most && time.Since(begin) < endTime/2 {
		n = next()
		last = run(n)
	}
	n = next()
	var samples []float64
	for len(samples) < wanted && time.Since(begin)+last < endTime {
		last = run(n)
		samples = append(samples, take(n, last))
	}
	if samples == nil {
		return true, []float64{take(n, last)}
	}
	return false, samples
}

func report(unit string, cold bool, samples map[string][]float64) {
	var figures []string
	for name, values := range samples {
		var texts []string
		for _, v := range values {
			texts = append(texts, fmt.Sprintf("%.4g", v))
		}
		figures = append(figures, fmt.Sprintf("\"%s\":[%s]", name, strings.Join(texts, ",")))
	}
	sort.Strings(figures)
	percent := debug.SetGCPercent(100)
	fmt.Printf("{\"library\":\"%s\",\"runtime\":\"GOMAXPROCS %d, GOGC %d\",\"unit\":\"%s\",\"cold\":%t,\"skipped\":\"\",\"samples\":{%s}}\n",
		library(), runtime.GOMAXPROCS(0), percent, unit, cold, strings.Join(figures, ","))
}

func library() string { return "Go " + strings.TrimPrefix(runtime.Version(), "go") }
