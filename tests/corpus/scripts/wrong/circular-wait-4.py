from multiprocessing import Barrier, Process, Queue

RUNNERS = ["Ann", "Bo", "Cy"]


def run(name, gate, finish):
    gate.wait()
    finish.put(name)


def main():
    gate = Barrier(len(RUNNERS) + 1)
    finish = Queue()
    runners = [Process(target=run, args=(name, gate, finish)) for name in RUNNERS]
    for r in runners:
        r.start()
    for place in range(len(RUNNERS)):
        print(place + 1, finish.get())
    gate.wait()
    for r in runners:
        r.join()


if __name__ == "__main__":
    main()
