from multiprocessing import Pipe, Process


def translator(conn):
    for text in iter(conn.recv, None):
        conn.send(text[::-1])
    conn.send("bye")


if __name__ == "__main__":
    here, there = Pipe()
    p = Process(target=translator, args=(there,))
    p.start()
    for w in ("stressed", "drawer"):
        here.send(w)
        print(w, "->", here.recv())
    here.send(None)
    print(here.recv())
    p.join()
