package main

import (
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func spawn(_, n int) int {
	var count int64
	for i := 0; i < n; i++ {
		var one sync.WaitGroup
		one.Add(1)
		go func() {
			defer one.Done()
			atomic.AddInt64(&count, 1)
		}()
		one.Wait()
	}
	return int(count)
}

func spawnBatch(size, n int) int {
	var count int64
	for i := 0; i < n; i++ {
		var batch sync.WaitGroup
		batch.Add(size)
		for j := 0; j < size; j++ {
			go func() {
				defer batch.Done()
				atomic.AddInt64(&count, 1)
			}()
		}
		batch.Wait()
	}
	return int(count)
}

func tree(size, n int) int {
	var leaves int64
	for i := 0; i < n; i++ {
		grow(size, &leaves)
	}
	return int(leaves)
}

func grow(depth int, leaves *int64) {
	if depth == 0 {
		atomic.AddInt64(leaves, 1)
		return
	}
	var both sync.WaitGroup
	both.Add(2)
	for i := 0; i < 2; i++ {
		go func() {
			defer both.Done()
			grow(depth-1, leaves)
		}()
	}
	both.Wait()
}

func daisy(size, n int) int {
	result := 0
	for i := 0; i < n; i++ {
		leftmost := make(chan int)
		left := leftmost
		for j := 0; j < size; j++ {
			right := make(chan int)
			go func(left, right chan int) { left <- <-right + 1 }(left, right)
			left = right
		}
		go func() { left <- 1 }()
		result += <-leftmost
	}
	return result
}

func memory(n int) float64 {
	crowd(1000)
	return crowd(n) / float64(n)
}

func crowd(n int) float64 {
	before := used()
	var started, sum int64
	channels := make([]chan int, n)
	for i := range channels {
		channel := make(chan int)
		channels[i] = channel
		go func() {
			atomic.AddInt64(&started, 1)
			atomic.AddInt64(&sum, int64(<-channel))
		}()
	}
	for atomic.LoadInt64(&started) < int64(n) {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(100 * time.Millisecond)
	after := used()
	for i := 0; i < 1000; i++ {
		channels[i*(n/1000)] <- i
	}
	for atomic.LoadInt64(&sum) < 499500 {
		time.Sleep(time.Millisecond)
	}
	return after - before
}

func used() float64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	return float64(m.HeapInuse + m.StackInuse)
}
