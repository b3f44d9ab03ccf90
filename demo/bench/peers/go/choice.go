package main

import "reflect"

func choiceAll(size, n int) int { return choose(size, size, n) }
func choiceOne(size, n int) int { return choose(size, 1, n) }

// choose reads from all of the channels; the first few of them have a writer.
func choose(size, writers, n int) int {
	c := make([]chan int, size)
	for i := range c {
		c[i] = make(chan int)
		if i < writers {
			go func(c chan int) {
				for i := 0; i < n; i++ {
					c <- i
				}
			}(c[i])
		}
	}
	result := make(chan int)
	go func() { result <- reader(size)(c, writers*n) }()
	return <-result
}

// reader returns a select statement of that size if there is one, and reflect.Select otherwise.
func reader(size int) func([]chan int, int) int {
	switch size {
	case 2:
		return choose2
	case 8:
		return choose8
	case 100:
		return choose100
	default:
		return chooseAny
	}
}

func chooseAny(c []chan int, n int) int {
	cases := make([]reflect.SelectCase, len(c))
	for i := range c {
		cases[i] = reflect.SelectCase{Dir: reflect.SelectRecv, Chan: reflect.ValueOf(c[i])}
	}
	sum := 0
	for i := 0; i < n; i++ {
		_, value, _ := reflect.Select(cases)
		sum += int(value.Int())
	}
	return sum
}

func choose2(c []chan int, n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		select {
		case x := <-c[0]:
			sum += x
		case x := <-c[1]:
			sum += x
		}
	}
	return sum
}

func choose8(c []chan int, n int) int {
	sum := 0
	for i := 0; i < n; i++ {
		select {
		case x := <-c[0]:
			sum += x
		case x := <-c[1]:
			sum += x
		case x := <-c[2]:
			sum += x
		case x := <-c[3]:
			sum += x
		case x := <-c[4]:
			sum += x
		case x := <-c[5]:
			sum += x
		case x := <-c[6]:
			sum += x
		case x := <-c[7]:
			sum += x
		}
	}
	return sum
}
