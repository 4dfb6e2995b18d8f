import multiprocessing as mp
import time


def oracle(conn):
    while True:
        question = conn.recv()
        if question == "bye":
            break
        time.sleep(0.9)         # thinking
        conn.send(len(question) * 7)


if __name__ == "__main__":
    me, other = mp.Pipe()
    p = mp.Process(target=oracle, args=(other,))
    p.start()
    for question in ("how old is the sea", "how far is it"):
        me.send(question)
        print(question, "->", me.recv())
    me.send("bye")
    p.join()
