import multiprocessing as mp
import time


class Logged(mp.Process):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.began = None

    def start(self):
        self.began = time.time()
        print("starting", self.task)
        super().start()

    def run(self):
        time.sleep(0.1)
        print(self.task, "done by", self.name)


if __name__ == "__main__":
    team = [Logged(t) for t in ("cook", "clean", "shop")]
    for m in team:
        m.start()
    for m in team:
        m.join()
    print("longest:", round(max(time.time() - m.began for m in team), 1) < 5)
