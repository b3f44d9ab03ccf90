package main

import (
	"fmt"
	"sort"
	"sync/atomic"
	"time"
)

func sieve(size, n int) int {
	last, result := nthPrime(size), 0
	for i := 0; i < n; i++ {
		result += primes(size, last)
	}
	return result
}

func primes(count, last int) int {
	numbers := make(chan int)
	go func() {
		for i := 2; i <= last; i++ {
			numbers <- i
		}
		close(numbers)
	}()
	in, prime := numbers, 0
	for i := 0; i < count; i++ {
		prime = <-in
		out := make(chan int)
		go filter(in, out, prime)
		in = out
	}
	for range in {
		panic("a number after the last prime")
	}
	return prime
}

func filter(in, out chan int, prime int) {
	for x := range in {
		if x%prime != 0 {
			out <- x
		}
	}
	close(out)
}

func nthPrime(n int) int {
	candidate := 1
next:
	for found := 0; found < n; {
		candidate++
		for d := 2; d*d <= candidate; d++ {
			if candidate%d == 0 {
				continue next
			}
		}
		found++
	}
	return candidate
}

func work(seed, steps int) int {
	x := uint64(seed) + 0x9E3779B97F4A7C15
	for i := 0; i < steps; i++ {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
	}
	return int(x >> 33)
}

func jobsSum(n int) int {
	result := 0
	for seed := 0; seed < 64; seed++ {
		if times := (n - 1 - seed + 64) / 64; times > 0 {
			result += times * work(seed, 5000)
		}
	}
	return result
}

func fan(size, n int) int {
	jobs, done := make(chan int), make(chan int)
	go func() {
		for i := 0; i < n; i++ {
			jobs <- i % 64
		}
		close(jobs)
	}()
	for i := 0; i < size; i++ {
		go func() {
			for seed := range jobs {
				done <- work(seed, 5000)
			}
		}()
	}
	result := 0
	for i := 0; i < n; i++ {
		result += <-done
	}
	return result
}

func latency(pairs, warmUp, samples int) {
	var nanos []int64
	figures := map[string][]float64{}
	cold, _ := sample(mostAsked, warmUp, samples,
		func(n int) time.Duration {
			nanos = make([]int64, n)
			begin := time.Now()
			requests(pairs, nanos)
			return time.Since(begin)
		},
		func(_ int, t time.Duration) float64 {
			sort.Slice(nanos, func(i, j int) bool { return nanos[i] < nanos[j] })
			for name, part := range map[string]float64{"p50": 0.5, "p99": 0.99, "p99.9": 0.999} {
				rank := int(part*float64(len(nanos)) + 0.999999)
				figures[name] = append(figures[name], float64(nanos[rank-1]))
			}
			return 0
		})
	report("ns", cold, figures)
}

// So many messages without a pause, of the client and of each pair; then a pause.
const (
	burst = 10
	pause = time.Millisecond
)

// requests starts the network from within a process.
func requests(pairs int, nanos []int64) {
	together(func() { together(network(pairs, nanos)...) })
}

func network(pairs int, nanos []int64) []func() {
	var idle int32
	var processes []func()
	ask, reply := make(chan int), make(chan int)
	processes = append(processes, func() {
		for x := range ask {
			reply <- x + 1
		}
	}, func() {
		for i := range nanos {
			if i%burst == 0 {
				time.Sleep(pause)
			}
			asked := time.Now()
			ask <- i
			x := <-reply
			nanos[i] = time.Since(asked).Nanoseconds()
			if x != i+1 {
				panic(fmt.Sprintf("%d was answered by %d", i, x))
			}
		}
		close(ask)
		atomic.StoreInt32(&idle, 1)
	})
	for i := 0; i < pairs; i++ {
		there, back := make(chan int), make(chan int)
		processes = append(processes, func() {
			x := 0
			for atomic.LoadInt32(&idle) == 0 {
				for i := 0; i < burst; i++ {
					there <- work(x, 500)
					x = <-back
				}
				time.Sleep(pause)
			}
			close(there)
		}, func() {
			for x := range there {
				back <- work(x, 500)
			}
		})
	}
	return processes
}
