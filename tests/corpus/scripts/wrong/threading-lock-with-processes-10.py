import multiprocessing as mp


class Bee(mp.Process):
    def __init__(self, honey):
        super().__init__()
        self.honey = honey
        self.lock = mp.Lock()

    def run(self):
        for _ in range(40000):
            with self.lock:
                self.honey.value = self.honey.value + 1


def main():
    honey = mp.Value("i", 0)
    bees = [Bee(honey) for _ in range(4)]
    for bee in bees:
        bee.start()
    for bee in bees:
        bee.join()
    print("drops of honey:", honey.value)
    print("missing:", 160000 - honey.value)


if __name__ == "__main__":
    main()
