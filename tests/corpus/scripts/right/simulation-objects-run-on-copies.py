from multiprocessing import Process, Queue


class Ball:
    def __init__(self, height):
        self.height, self.bounces = height, 0

    def bounce(self, out):
        while self.height > 1:
            self.height *= 0.5
            self.bounces += 1
        out.put(self.bounces)


if __name__ == "__main__":
    out = Queue()
    balls = [Ball(8), Ball(32)]
    ps = [Process(target=b.bounce, args=(out,)) for b in balls]
    for p in ps:
        p.start()
    print("bounces:", sorted(out.get() for _ in ps))
    for p in ps:
        p.join()
    print("they were dropped from", [b.height for b in balls])
