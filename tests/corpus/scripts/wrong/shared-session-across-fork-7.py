import os
import socket
import tempfile
import time
from multiprocessing import Process

session = socket.socket(socket.AF_UNIX)


def server(path):
    s = socket.socket(socket.AF_UNIX)
    s.bind(path)
    s.listen()
    conn, _ = s.accept()
    while True:
        request = conn.recv(16)
        if not request or request.startswith(b"stop"):
            break
        time.sleep(0.02)
        for one in request.decode().split():
            conn.sendall(f"page-{one:<11}".encode())


def client(nr):
    session.sendall(f"{nr:<16}".encode())
    answer = session.recv(16).decode().strip()
    print("asked for page", nr, "got", answer)


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    path = os.path.join(folder, "sock")
    srv = Process(target=server, args=(path,))
    srv.start()
    for _ in range(50):
        try:
            session.connect(path)   # log in once, so it is faster
            break
        except OSError:
            time.sleep(0.05)
    clients = [Process(target=client, args=(n,)) for n in range(1, 5)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    session.sendall(b"stop            ")
    srv.join()
    os.remove(path)
    os.rmdir(folder)
