from multiprocessing import Pipe, Process
import os


def reverse(word, connection):
    connection.send((os.getpid(), word[::-1]))
    connection.close()


if __name__ == "__main__":
    started = []
    for word in ["drawer", "stressed", "parts"]:
        here, there = Pipe()
        p = Process(target=reverse, args=(word, there))
        p.start()
        there.close()
        started.append((word, p, here))
    for word, p, here in started:
        pid, answer = here.recv()
        p.join()
        print(f"{word} backwards is {answer} (by process {pid})")
