from multiprocessing import Process, Pipe


def adder(source):
    total = 0
    try:
        while True:
            total += source.recv()
    except EOFError:
        print("the sum is", total)


def main():
    source, sink = Pipe(duplex=False)
    p = Process(target=adder, args=(source,))
    p.start()
    for number in (4, 8, 15, 16, 23, 42):
        sink.send(number)
    sink.close()          # tells the adder: that was all
    p.join()
    print("adder has finished")


if __name__ == "__main__":
    main()
