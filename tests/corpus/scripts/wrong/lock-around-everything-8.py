from multiprocessing import Process, Lock
import time


class Miner(Process):
    def __init__(self, lock, depth):
        Process.__init__(self)
        self.lock = lock
        self.depth = depth

    def run(self):
        self.lock.acquire()
        gold = 0
        for meter in range(self.depth):
            time.sleep(0.05)
            gold += (meter * 7919) % 5
        print(self.name, "found", gold, "grams")
        self.lock.release()


if __name__ == "__main__":
    lock = Lock()
    miners = [Miner(lock, d) for d in (4, 6, 5, 3)]
    t = time.time()
    for m in miners:
        m.start()
    for m in miners:
        m.join()
    print("work finished after", round(time.time() - t, 2), "s")
