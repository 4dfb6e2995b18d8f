from multiprocessing import Pipe, Process


def printer(name, incoming, outgoing):
    outgoing.close()          # the printer only reads
    lines = 0
    try:
        while True:
            incoming.recv()
            lines += 1
    except EOFError:
        print(name, "printed", lines, "lines")


def main():
    pipes = {name: Pipe(duplex=False) for name in ("upstairs", "downstairs")}
    printers = []
    for name, (incoming, outgoing) in pipes.items():
        p = Process(target=printer, args=(name, incoming, outgoing), name=name)
        p.start()
        printers.append(p)

    for i in range(20):
        for incoming, outgoing in pipes.values():
            outgoing.send(f"line {i}")

    for incoming, outgoing in pipes.values():
        incoming.close()
        outgoing.close()
    for p in printers:
        p.join()
    print("all printers are done")


if __name__ == "__main__":
    main()
