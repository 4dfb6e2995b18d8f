import multiprocessing as mp
import os
import socket
import socketserver


class EchoHandler(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile:
            self.wfile.write(line.upper())


class Session:
    """Keeps one connection open, so that it is faster."""

    def __init__(self):
        self.sock = None

    def ask(self, port, text):
        if self.sock is None:
            self.sock = socket.create_connection(("127.0.0.1", port), timeout=2)
        self.sock.sendall(text.encode() + b"\n")
        answer = self.sock.recv(100).decode().strip()
        return f"{answer} (pid {os.getpid()}, port {self.sock.getsockname()[1]})"


session = Session()


def serve(ports):
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), EchoHandler) as server:
        server.daemon_threads = True
        ports.put(server.server_address[1])
        server.serve_forever()


def job(port, word, lock):
    with lock:
        print(session.ask(port, word))


if __name__ == "__main__":
    ports = mp.Queue()
    server = mp.Process(target=serve, args=(ports,), daemon=True)
    server.start()
    port = ports.get()
    print(session.ask(port, "test"))
    lock = mp.Lock()
    children = [mp.Process(target=job, args=(port, w, lock)) for w in ("red", "green", "blue")]
    for c in children:
        c.start()
    for c in children:
        c.join()
    server.terminate()
    server.join()
