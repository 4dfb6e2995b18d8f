import time
from multiprocessing import Process
from multiprocessing.connection import Client, Listener
import tempfile
import os


def serve(address):
    with Listener(address) as door:
        while True:
            with door.accept() as guest:
                word = guest.recv()
                guest.send(word[::-1])
                if word == "stop":
                    return


def ask(address, word):
    while not os.path.exists(address):
        time.sleep(0.02)
    with Client(address) as line:
        line.send(word)
        return line.recv()


if __name__ == "__main__":
    address = os.path.join(tempfile.mkdtemp(), "door")
    server = Process(target=serve, args=(address,))
    server.start()
    for word in ("hello", "radar", "stop"):
        print(word, ask(address, word))
    server.join()
