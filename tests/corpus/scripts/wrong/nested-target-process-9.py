import multiprocessing as mp
import sys


def run_race(names, length):
    finished = mp.Value("i", 0)

    class Horse(mp.Process):
        def run(self):
            position = 0
            step = len(self.name)
            while position < length:
                position += step
            with finished.get_lock():
                finished.value += 1
                print(f"{self.name} is number {finished.value} at {position} m")

    horses = [Horse(name=n) for n in names]
    for h in horses:
        h.start()
    for h in horses:
        h.join()


def main(argv):
    length = int(argv[1]) if len(argv) > 1 else 100_000
    run_race(["Bella", "Max", "Thunder"], length)


if __name__ == "__main__":
    main(sys.argv)
