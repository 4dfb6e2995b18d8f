import os
import socket
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Process, Queue

STATIONEN = {"Zugspitze": -4.5, "Helgoland": 9.0, "Brocken": 2.5, "Freiburg": 14.0, "Arkona": 8.5}


def antworte(verbindung):
    with verbindung:
        name = verbindung.recv(100).decode()
        time.sleep(0.25)
        verbindung.sendall(str(STATIONEN[name]).encode())


def station(queue):
    """spielt alle Stationen, antwortet langsam"""
    with socket.create_server(("127.0.0.1", 0)) as s:
        queue.put(s.getsockname()[1])
        while True:
            verbindung, _ = s.accept()
            threading.Thread(target=antworte, args=(verbindung,)).start()


def abfragen(name, port):
    with socket.create_connection(("127.0.0.1", port)) as s:
        s.sendall(name.encode())
        antwort = s.recv(100).decode()
    print(f"{name} abgefragt von Prozess {os.getpid()}", flush=True)
    return antwort


def in_fahrenheit(antwort):
    return float(antwort) * 1.8 + 32


def main():
    queue = Queue()
    server = Process(target=station, args=(queue,))
    server.start()
    port = queue.get()

    beginn = time.perf_counter()
    futures = {}
    with ProcessPoolExecutor(max_workers=5) as executor:
        for name in STATIONEN:
            antwort = abfragen(name, port)
            futures[name] = executor.submit(in_fahrenheit, antwort)
    for name, future in futures.items():
        print(f"{name:10} {future.result():5.1f} F")
    print(f"5 Prozesse brauchten {time.perf_counter() - beginn:.2f} s")

    server.terminate()
    server.join()


if __name__ == "__main__":
    main()
