import multiprocessing
import time


def harvest(field, tons):
    for t in range(tons):
        time.sleep(0.08)
    print(f"{field}: {tons} tons of corn", flush=True)


class Farm:
    """starts the harvesters, and closes them at the end of the with block"""

    def __enter__(self):
        self.harvesters = []
        return self

    def send(self, field, tons):
        h = multiprocessing.Process(target=harvest, args=(field, tons), name=field)
        h.start()
        self.harvesters.append(h)

    def __exit__(self, *exc):
        for h in self.harvesters:
            if h.is_alive():
                print("closing", h.name)
                h.terminate()
        return False


def main():
    with Farm() as farm:
        farm.send("north", 4)
        farm.send("east", 6)
        farm.send("hill", 5)
    print("the harvest is over")


if __name__ == "__main__":
    main()
