from multiprocessing import Pipe, Process


def adder(ours, theirs):
    theirs.close()
    total = 0
    try:
        while True:
            total += ours.recv()
    except EOFError:
        print("total", total)


if __name__ == "__main__":
    theirs, ours = Pipe()
    p = Process(target=adder, args=(ours, theirs))
    p.start()
    ours.close()
    for n in range(100):
        theirs.send(n)
    theirs.close()
    p.join()
