import multiprocessing as mp
import time


def runner(name, go, next_go):
    go.wait()
    time.sleep(0.1)
    print(name, "has run 100 m", flush=True)
    next_go.set()


if __name__ == "__main__":
    team = ["Ada", "Bea", "Cleo", "Dina"]
    batons = [mp.Event() for _ in range(len(team) + 1)]
    procs = []
    # every runner waits for the baton of the one before
    for i, name in enumerate(team):
        procs.append(mp.Process(target=runner, args=(name, batons[i], batons[i + 1])))
    for p in procs:
        p.start()
    print("ready, steady, go")
    batons[0].set()
    batons[-1].wait()
    for p in procs:
        p.join()
    print("finish line")
