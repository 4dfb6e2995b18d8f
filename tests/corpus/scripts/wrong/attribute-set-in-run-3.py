from multiprocessing import Process


class Collatz(Process):
    """How many steps until the number reaches 1?"""
    steps = None

    def run(self):
        n = int(self.name)
        k = 0
        while n != 1:
            if n % 2 == 0:
                n = n // 2
            else:
                n = 3 * n + 1
            k += 1
        self.steps = k


if __name__ == "__main__":
    runners = [Collatz(name=str(n)) for n in (6, 7, 27, 97)]
    for r in runners:
        r.start()
    for r in runners:
        r.join()
    for r in runners:
        print(r.name, "needs", r.steps, "steps")
