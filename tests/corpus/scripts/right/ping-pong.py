from multiprocessing import Pipe, Process


def player(line, name):
    while (n := line.recv()) < 6:
        print(name, n, flush=True)
        line.send(n + 1)
    line.send(n)


if __name__ == "__main__":
    a, b = Pipe()
    ping = Process(target=player, args=(a, "ping"))
    ping.start()
    for n in (0, 2, 4):
        b.send(n)
        print("pong", b.recv(), flush=True)
    b.send(6)
    print("last", b.recv())
    ping.join()
