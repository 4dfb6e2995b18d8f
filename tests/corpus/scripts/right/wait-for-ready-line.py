from multiprocessing import Pipe, Process


def server(line):
    line.send("ready")
    while (word := line.recv()) != "bye":
        line.send(word.upper())


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=server, args=(there,))
    p.start()
    assert here.recv() == "ready"
    for word in ("a", "b"):
        here.send(word)
        print(here.recv())
    here.send("bye")
    p.join()
