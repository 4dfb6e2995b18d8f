from multiprocessing import Process
import os


class Baker(Process):
    def __init__(self, cake):
        super().__init__()
        self.cake = cake

    def start(self):
        print(self.cake, "baked in process", os.getpid())


if __name__ == "__main__":
    for cake in ("apple", "cheese", "carrot"):
        Baker(cake).start()
