import multiprocessing as mp


class Teller(mp.Process):
    def __init__(self, account, amount, times):
        mp.Process.__init__(self)
        self.account = account
        self.amount = amount
        self.times = times

    def run(self):
        lock = mp.Lock()
        for _ in range(self.times):
            lock.acquire()
            try:
                old = self.account[0]
                self.account[0] = old + self.amount
            finally:
                lock.release()


def main():
    account = mp.RawArray("l", 1)
    tellers = [Teller(account, +1, 30000), Teller(account, +1, 30000), Teller(account, +2, 15000)]
    for t in tellers:
        t.start()
    for t in tellers:
        t.join()
    print("balance", account[0], "expected", 90000)


if __name__ == '__main__':
    main()
