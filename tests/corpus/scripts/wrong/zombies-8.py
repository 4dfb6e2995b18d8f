from multiprocessing import Process
import time


def ping(host):
    print("ping", host)


def long_work():
    total = 0
    for i in range(10):
        total += i
        time.sleep(0.1)
    return total


if __name__ == "__main__":
    hosts = ["alpha", "beta", "gamma"]
    pings = []
    for h in hosts:
        pings.append(Process(target=ping, args=(h,)))
    for p in pings:
        p.start()
    # the pings need no join, they end by themselves
    print("work:", long_work())
