import multiprocessing
import threading

lock = threading.Lock()


def count_visitors(counter, how_many):
    for _ in range(how_many):
        lock.acquire()
        counter.value += 1
        lock.release()


if __name__ == "__main__":
    counter = multiprocessing.Value("i", 0)
    doors = []
    for door in range(4):
        doors.append(multiprocessing.Process(target=count_visitors, args=(counter, 30000)))
    for d in doors:
        d.start()
    for d in doors:
        d.join()
    print("visitors counted :", counter.value)
    print("visitors expected:", 4 * 30000)
