from multiprocessing import Process, Queue
import time


def weigh(parcel, q):
    time.sleep(0.2)
    q.put((parcel, len(parcel) * 3))


if __name__ == "__main__":
    q = Queue()
    ps = [Process(target=weigh, args=(p, q)) for p in ("book", "lamp", "bicycle", "pen")]
    for p in ps:
        p.start()

    weights = []
    while not q.empty():
        weights.append(q.get())

    for p in ps:
        p.join()
    print(len(weights), "parcels weighed:", weights)
