import multiprocessing as mp
import os

tasks = mp.JoinableQueue()
results = mp.Queue()
lock = mp.Lock()


class Worker:
    def __init__(self, nr):
        self.nr = nr

    def start(self):
        self.run()

    def run(self):
        text = tasks.get()
        words = len(text.split())
        with lock:
            print("item", self.nr, "got", repr(text[:18]))
        results.put((self.nr, words, os.getpid()))
        tasks.task_done()


if __name__ == "__main__":
    lines = ["to be or not to be", "that is the question",
             "whether tis nobler in the mind", "to suffer"]
    for line in lines:
        tasks.put(line)

    for nr in range(len(lines)):
        Worker(nr).start()
    tasks.join()

    total = 0
    for _ in lines:
        nr, words, pid = results.get()
        print(f"item {nr} (pid {pid}): {words} words")
        total += words
    print("total", total)
