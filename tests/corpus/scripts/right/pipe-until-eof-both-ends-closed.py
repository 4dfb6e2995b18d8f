from multiprocessing import Pipe, Process


def collector(inbox, outbox):
    outbox.close()              # the child only reads
    total = 0
    while True:
        try:
            total += inbox.recv()
        except EOFError:
            break
    print("the cash desk counted", total)


if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    p = Process(target=collector, args=(inbox, outbox))
    p.start()
    inbox.close()               # main only writes
    for coin in (1, 2, 5, 10, 20, 50, 100, 200):
        outbox.send(coin)
    outbox.close()
    p.join()
