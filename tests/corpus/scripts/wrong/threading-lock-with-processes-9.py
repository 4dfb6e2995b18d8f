import multiprocessing as mp


def vote(ballots, party, times):
    lock = mp.Lock()             # only one process may write at a time
    for _ in range(times):
        lock.acquire()
        try:
            old = ballots[party]
            ballots[party] = old + 1
        finally:
            lock.release()


def main():
    ballots = mp.Array("i", 2, lock=False)
    offices = []
    for office in range(4):
        offices.append(mp.Process(target=vote, args=(ballots, office % 2, 50000)))
    for o in offices:
        o.start()
    for o in offices:
        o.join()
    print("red:", ballots[0], "blue:", ballots[1])
    print("votes counted:", sum(ballots), "of", 4 * 50000)


if __name__ == "__main__":
    main()
