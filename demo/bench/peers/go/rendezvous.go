package main

import "sync"

// together runs all of them in parallel and returns when all have ended.
func together(processes ...func()) {
	var all sync.WaitGroup
	all.Add(len(processes))
	for _, p := range processes {
		p := p
		go func() {
			defer all.Done()
			p()
		}()
	}
	all.Wait()
}

func commstime(_, n int) int {
	a, b, c, d := make(chan int), make(chan int), make(chan int), make(chan int)
	result := 0
	together(
		func() { // prefix
			a <- 0
			for i := 1; i < n; i++ {
				a <- <-c
			}
			<-c
		},
		func() { // delta2
			for i := 0; i < n; i++ {
				x := <-a
				b <- x
				d <- x
			}
		},
		func() { // succ
			for i := 0; i < n; i++ {
				c <- <-b + 1
			}
		},
		func() { // consumer
			for i := 0; i < n; i++ {
				result += <-d
			}
		})
	return result
}

func pingpong(_, n int) int {
	there, back := make(chan int), make(chan int)
	result := 0
	together(
		func() {
			for i := 0; i < n; i++ {
				there <- i
				result += <-back
			}
		},
		func() {
			for i := 0; i < n; i++ {
				back <- <-there + 1
			}
		})
	return result
}

func ring(size, n int) int {
	begin := make(chan int)
	in := begin
	var processes []func()
	for i := 1; i < size; i++ {
		from, to := in, make(chan int)
		processes = append(processes, func() {
			for i := 0; i < n; i++ {
				to <- <-from + 1
			}
		})
		in = to
	}
	token := 0
	processes = append(processes, func() {
		for i := 0; i < n; i++ {
			begin <- token + 1
			token = <-in
		}
	})
	together(processes...)
	return token
}

func buffer(size, n int) int { return oneToOne(make(chan int, size), n) }

func first(_, _ int) int {
	channel := make(chan int)
	go func() { channel <- 42 }()
	return <-channel
}

func oneToOne(channel chan int, n int) int {
	result := 0
	together(
		func() {
			for i := 0; i < n; i++ {
				channel <- i
			}
		},
		func() {
			for i := 0; i < n; i++ {
				result += <-channel
			}
		})
	return result
}

func mpmc(size, n int) int {
	channel, results := make(chan int), make(chan int, size)
	for i := 0; i < size; i++ {
		go func() {
			for i := 0; i < n; i++ {
				channel <- i
			}
		}()
		go func() {
			sum := 0
			for i := 0; i < n; i++ {
				sum += <-channel
			}
			results <- sum
		}()
	}
	result := 0
	for i := 0; i < size; i++ {
		result += <-results
	}
	return result
}
