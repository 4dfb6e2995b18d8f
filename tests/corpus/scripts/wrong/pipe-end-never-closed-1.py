from multiprocessing import Process, Pipe


def listener(conn):
    total = 0
    while True:
        try:
            total += conn.recv()
        except EOFError:
            break
    print("the sum is", total)


if __name__ == "__main__":
    ours, theirs = Pipe()
    p = Process(target=listener, args=(theirs,))
    p.start()
    for n in range(1, 11):
        ours.send(n)
    ours.close()      # tells the listener that there is no more
    p.join()
    print("done")
