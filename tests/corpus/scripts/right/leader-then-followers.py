from multiprocessing import Event, Process


def leader(ready):
    print("leader prepares")
    ready.set()


def follower(ready, n):
    ready.wait()
    print("follower", n)


if __name__ == "__main__":
    ready = Event()
    ps = [Process(target=follower, args=(ready, n)) for n in range(2)]
    ps.insert(0, Process(target=leader, args=(ready,)))
    for p in ps[::-1]:
        p.start()
    for p in ps:
        p.join()
