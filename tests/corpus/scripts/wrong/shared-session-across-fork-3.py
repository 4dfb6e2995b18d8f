import multiprocessing as mp
import socket
import time

CITIES = ["ROM", "OSL", "PAR"]
connection = None


def server(listener):
    # answers every question of 3 letters with "XXX 21 C"
    talk, _ = listener.accept()
    for _ in CITIES:
        city = talk.recv(3).decode()
        if not city:
            break
        talk.sendall(f"{city} {20 + CITIES.index(city)} C".encode())
    talk.close()


def ask(city, pause):
    connection.sendall(city.encode())
    time.sleep(pause)
    print("asked", city, "- answer:", connection.recv(8).decode())


if __name__ == "__main__":
    listener = socket.create_server(("127.0.0.1", 0))
    s = mp.Process(target=server, args=(listener,))
    s.start()

    # connect only once, that saves time
    connection = socket.create_connection(listener.getsockname())
    connection.settimeout(2)
    clients = [mp.Process(target=ask, args=(c, 0.6 - 0.2 * i)) for i, c in enumerate(CITIES)]
    for c in clients:
        c.start()
    for c in clients:
        c.join()
    connection.close()
    s.join()
