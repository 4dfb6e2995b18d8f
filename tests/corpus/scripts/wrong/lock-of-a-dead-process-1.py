from multiprocessing import Process, Lock


def share(lock, cake, guests):
    lock.acquire()
    print("each guest gets", cake / guests)
    lock.release()


if __name__ == "__main__":
    lock = Lock()
    parties = [(12, 0), (12, 4), (20, 5)]
    first = Process(target=share, args=(lock, *parties[0]))
    first.start()
    first.join()
    others = [Process(target=share, args=(lock, *p)) for p in parties[1:]]
    for p in others:
        p.start()
    for p in others:
        p.join()
    print("everybody is happy")
