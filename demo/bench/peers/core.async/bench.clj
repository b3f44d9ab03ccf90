(ns bench
  "core.async: go blocks and channels."
  (:require [clojure.core.async :refer [<! >! <!! >!! alts! chan close! go go-loop timeout]])
  (:import (csp.demo.bench.harness Arithmetic Crowd Crowd$Gate Harness Kind Primes Requests Work)
           (java.util.concurrent.atomic AtomicBoolean AtomicInteger AtomicLong))
  (:gen-class))

(set! *warn-on-reflection* true)

(defn numbers [out ^long n]
  (go (loop [i 0] (when (< i n) (>! out i) (recur (inc i))))))

(defn sum-of [in ^long n]
  (go (loop [i 0 sum 0] (if (< i n) (recur (inc i) (+ sum (long (<! in)))) sum))))

(defn successors [in out ^long n]
  (go (loop [i 0] (when (< i n) (>! out (inc (long (<! in)))) (recur (inc i))))))

(defn commstime [_ ^long n]
  (let [a (chan) b (chan) c (chan) d (chan)]
    (go (>! a 0)
        (loop [i 1] (when (< i n) (>! a (<! c)) (recur (inc i))))
        (<! c))
    (go (loop [i 0]
          (when (< i n)
            (let [x (<! a)] (>! b x) (>! d x))
            (recur (inc i)))))
    (successors b c n)
    (<!! (sum-of d n))))

(defn pingpong [_ ^long n]
  (let [there (chan) back (chan)]
    (successors there back n)
    (<!! (go (loop [i 0 sum 0]
               (if (< i n)
                 (do (>! there i) (recur (inc i) (+ sum (long (<! back)))))
                 sum))))))

(defn ring [^long size ^long n]
  (let [begin (chan)
        end (loop [i 1 in begin]
              (if (< i size)
                (let [out (chan)] (successors in out n) (recur (inc i) out))
                in))]
    (<!! (go (loop [i 0 token 0]
               (if (< i n)
                 (do (>! begin (inc token)) (recur (inc i) (long (<! end))))
                 token))))))

(defn choose [^long size ^long writers ^long n]
  (let [channels (vec (repeatedly size chan))
        total (* writers n)]
    (dotimes [i writers] (numbers (channels i) n))
    (<!! (go (loop [i 0 sum 0]
               (if (< i total)
                 (let [[x _] (alts! channels)] (recur (inc i) (+ sum (long x))))
                 sum))))))

(defn buffer [size n]
  (let [c (chan (int size))] (numbers c n) (<!! (sum-of c n))))

(defn mpmc [^long size n]
  (let [c (chan)]
    (dotimes [_ size] (numbers c n))
    (reduce + (mapv <!! (mapv (fn [_] (sum-of c n)) (range size))))))

(defn spawn [_ ^long n]
  (let [n* (AtomicLong.)]
    (<!! (go (loop [i 0]
               (when (< i n)
                 (<! (go (.incrementAndGet n*)))
                 (recur (inc i))))))
    (.get n*)))

(defn spawn-batch [^long size ^long n]
  (let [n* (AtomicLong.)]
    (dotimes [_ n]
      (run! <!! (mapv (fn [_] (go (.incrementAndGet n*))) (range size))))
    (.get n*)))

(defn grow [^long depth ^AtomicLong leaves]
  (go (if (zero? depth)
        (.incrementAndGet leaves)
        (let [left (grow (dec depth) leaves) right (grow (dec depth) leaves)]
          (<! left)
          (<! right)))))

(defn tree [size ^long n]
  (let [leaves (AtomicLong.)]
    (dotimes [_ n] (<!! (grow size leaves)))
    (.get leaves)))

(defn chain [^long size]
  (let [leftmost (chan)
        rightmost (loop [i 0 left leftmost]
                    (if (< i size)
                      (let [right (chan)] (successors right left 1) (recur (inc i) right))
                      left))]
    (go (>! rightmost 1))
    (<!! leftmost)))

(defn repeated [^long n f] (loop [i 0 sum 0] (if (< i n) (recur (inc i) (+ sum (long (f)))) sum)))

(defn daisy [size n] (repeated n #(chain size)))

(defn sift [in ^long prime]
  (let [out (chan)]
    (go-loop []
      (if-some [x (<! in)]
        (do (when-not (zero? (rem (long x) prime)) (>! out x)) (recur))
        (close! out)))
    out))

(defn primes [^long size ^long end]
  (let [ints (chan)]
    (go (loop [i 2] (when (<= i end) (>! ints i) (recur (inc i))))
        (close! ints))
    (<!! (go (loop [i 0 in ints prime 0]
               (if (< i size)
                 (let [p (long (<! in))] (recur (inc i) (sift in p) p))
                 (do (assert (nil? (<! in))) prime)))))))

(defn sieve [size n] (let [end (Primes/nth size)] (repeated n #(primes size end))))

(defn fan [^long size ^long n]
  (let [jobs (chan) done (chan)]
    (go (loop [i 0] (when (< i n) (>! jobs (rem i 64)) (recur (inc i))))
        (close! jobs))
    (dotimes [_ size]
      (go-loop []
        (when-some [seed (<! jobs)]
          (>! done (Arithmetic/work (long seed) Arithmetic/TEN_MICROSECONDS))
          (recur))))
    (<!! (sum-of done n))))

(defn one-message [_ _]
  (let [c (chan)] (go (>! c 42)) (<!! (go (<! c)))))

(defn blocked [n ^AtomicInteger started ^AtomicLong sum]
  (let [channels (vec (repeatedly n chan))]
    (doseq [c channels]
      (go (.incrementAndGet started)
          (.addAndGet sum (long (<! c)))))
    (reify Crowd$Gate (wake [_ i value] (>!! (channels i) value)))))

(defn busy-pair [^AtomicBoolean busy]
  (let [there (chan) back (chan)]
    (go (loop [x 0 i 1]
          (when (.get busy)
            (>! there (Arithmetic/work x Arithmetic/ONE_MICROSECOND))
            (let [y (long (<! back))]
              (when (zero? (rem i Requests/BURST)) (<! (timeout Requests/PAUSE_MILLIS)))
              (recur y (inc i)))))
        (close! there))
    (go-loop []
      (when-some [x (<! there)]
        (>! back (Arithmetic/work (long x) Arithmetic/ONE_MICROSECOND))
        (recur)))))

(defn latency [^long pairs ^longs nanos]
  (let [busy (AtomicBoolean. true) requests (chan) replies (chan) n (alength nanos)]
    (go-loop []
      (when-some [x (<! requests)] (>! replies (inc (long x))) (recur)))
    (let [client
          (go (loop [i 0]
               (when (< i n)
                 (when (zero? (rem i Requests/BURST)) (<! (timeout Requests/PAUSE_MILLIS)))
                 (let [asked (System/nanoTime)]
                   (>! requests i)
                   (let [reply (long (<! replies))]
                     (aset nanos (int i) (long (- (System/nanoTime) (long asked))))
                     (assert (= reply (inc i)))))
                 (recur (inc i))))
             (close! requests)
             (.set busy false))]
      (dotimes [_ pairs] (busy-pair busy))
      (<!! client))))

(defn work [f] (reify Work (run [_ size n] (long (f size n)))))

(defn -main [& args]
  (-> (Harness/of "core.async 1.8.741, Clojure 1.12.1")
      (.work Kind/COMMSTIME (work commstime))
      (.work Kind/PINGPONG (work pingpong))
      (.work Kind/RING (work ring))
      (.work Kind/CHOICE (work (fn [size n] (choose size size n))))
      (.work Kind/CHOICE_ONE (work (fn [size n] (choose size 1 n))))
      (.work Kind/SPAWN (work spawn))
      (.work Kind/SPAWN_BATCH (work spawn-batch))
      (.memory (reify Crowd (start [_ n started sum] (blocked n started sum))))
      (.work Kind/BUFFER (work buffer))
      (.work Kind/MPMC (work mpmc))
      (.work Kind/SIEVE (work sieve))
      (.work Kind/DAISY (work daisy))
      (.work Kind/FAN (work fan))
      (.work Kind/TREE (work tree))
      (.latency (reify Requests (run [_ pairs nanos] (latency pairs nanos))))
      (.work Kind/FIRST (work one-message))
      (.main (into-array String args))))
