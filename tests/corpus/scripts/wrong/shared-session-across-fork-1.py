import socket
import struct
import threading
import time
from multiprocessing import Process


class Session:
    """A connection to the squares server; connects when it is first used."""

    def __init__(self):
        self.sock = None

    def ask(self, port, n):
        if self.sock is None:
            self.sock = socket.create_connection(("127.0.0.1", port), timeout=4)
        self.sock.sendall(struct.pack("!i", n))
        return struct.unpack("!i", self.sock.recv(4))[0]


session = Session()


def answer(conn):
    while True:
        data = conn.recv(4)
        if len(data) < 4:
            return
        n = struct.unpack("!i", data)[0]
        time.sleep(0.02 * n)
        conn.sendall(struct.pack("!i", n * n))


def serve(server):
    while True:
        conn, _ = server.accept()
        threading.Thread(target=answer, args=(conn,), daemon=True).start()


def work(port, n):
    print("square of", n, "is", session.ask(port, n))


if __name__ == "__main__":
    server = socket.create_server(("127.0.0.1", 0))
    port = server.getsockname()[1]
    threading.Thread(target=serve, args=(server,), daemon=True).start()
    print("test: square of 1 is", session.ask(port, 1))
    ps = [Process(target=work, args=(port, n)) for n in (9, 2, 7, 4)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
