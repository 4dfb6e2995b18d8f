import queue
import threading
from multiprocessing import Process


def office(name, letters):
    box = queue.Queue()
    clerk = threading.Thread(target=lambda: [print(name, "stamps", box.get()) for _ in letters])
    clerk.start()
    for letter in letters:
        box.put(letter)
    clerk.join()


if __name__ == "__main__":
    offices = [Process(target=office, args=(n, l)) for n, l in (("Bonn", "ab"), ("Kiel", "cd"))]
    for o in offices:
        o.start()
    for o in offices:
        o.join()
