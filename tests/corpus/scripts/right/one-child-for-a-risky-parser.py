from multiprocessing import Process, Pipe


def parse(text, out):
    out.send(eval(text, {"__builtins__": {}}))
    out.close()


if __name__ == "__main__":
    for text in ("1 + 2 * 3", "2 ** 10", "1 / 0"):
        here, there = Pipe(duplex=False)
        child = Process(target=parse, args=(text, there))
        child.start()
        there.close()
        try:
            print(text, "=", here.recv())
        except EOFError:
            print(text, "gave nothing")
        child.join()
