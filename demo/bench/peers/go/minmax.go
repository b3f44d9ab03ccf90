package main

// Go has these since 1.21; Debian's Go may be older.

func min(a, b float64) float64 {
	if a < b {
		return a
	}
	return b
}

func max[T float64 | ~int64](a, b T) T {
	if a > b {
		return a
	}
	return b
}
