from multiprocessing import Process, RLock, Array


def transfer(lock, accounts, source, target, times):
    for _ in range(times):
        with lock:
            accounts[source] -= 1
            with lock:
                accounts[target] += 1


if __name__ == "__main__":
    lock, accounts = RLock(), Array("i", [100, 100, 100], lock=False)
    movers = [Process(target=transfer, args=(lock, accounts, a, b, 50)) for a, b in ((0, 1), (1, 2), (2, 0))]
    for m in movers:
        m.start()
    for m in movers:
        m.join()
    print(list(accounts), sum(accounts))
