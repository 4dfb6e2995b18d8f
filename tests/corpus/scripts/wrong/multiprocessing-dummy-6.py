import multiprocessing.dummy as mp

ACCOUNTS = {"alice": [100, -20, 35], "bob": [50, 50], "carol": [900, -450, -450, 1]}


def balance(owner, bookings, out):
    out.put((owner, sum(bookings)))


def main():
    out = mp.Queue()
    procs = []
    for owner, bookings in ACCOUNTS.items():
        proc = mp.Process(target=balance, args=(owner, bookings, out))
        proc.start()
        procs.append(proc)
    for proc in procs:
        proc.join()
    # every process has put one pair
    for _ in procs:
        owner, money = out.get()
        print(owner.ljust(8), money)


if __name__ == "__main__":
    main()
