import multiprocessing as mp
import os
import time


class Dispatcher:
    """little fake web server, every request gets its own process"""

    def __init__(self):
        self.handled = 0

    def handle(self, nr):
        os.write(1, f"request {nr} answered by {os.getpid()}\n".encode())

    def serve(self, bursts):
        for size in bursts:
            for _ in range(size):
                self.handled += 1
                mp.Process(target=self.handle, args=(self.handled,)).start()
            time.sleep(0.9)      # nobody calls, wait for new requests


if __name__ == "__main__":
    d = Dispatcher()
    d.serve([3, 2, 4])
    print("server stops after", d.handled, "requests")
