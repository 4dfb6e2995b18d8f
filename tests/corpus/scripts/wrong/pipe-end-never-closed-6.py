from multiprocessing import Pipe, Process

def adder(inbox):
    total = 0
    while True:
        try:
            total += inbox.recv()
        except EOFError:
            break
    print("sum of everything:", total)

if __name__ == "__main__":
    inbox, outbox = Pipe(duplex=False)
    p = Process(target=adder, args=(inbox,))
    p.start()
    for n in range(1, 11):
        outbox.send(n)
    outbox.close()     # no more numbers
    p.join()
