from multiprocessing import Pool


class Engine:
    def __init__(self, n):
        self.workers = Pool(n)
        self.jobs = []

    def send(self, function, *args):
        self.jobs.append(self.workers.apply_async(function, args))

    def results(self):
        self.workers.close()
        answers = [j.get() for j in self.jobs]
        self.workers.join()
        return answers


if __name__ == "__main__":
    engine = Engine(2)

    # step 2: the things to compute
    def hypotenuse(a, b):
        return (a * a + b * b) ** 0.5

    engine.send(hypotenuse, 3, 4)
    engine.send(hypotenuse, 5, 12)
    engine.send(hypotenuse, 8, 15)
    print(engine.results())
