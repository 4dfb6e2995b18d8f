# Exercise 5: send three messages through a queue
import multiprocessing as mp


def talker(q, name):
    q.put("hi from " + name)


if __name__ == "__main__":
    q = mp.Queue()
    talkers = [mp.Process(target=talker, args=(q, n)) for n in ("Tim", "Tom", "Ted")]
    for t in talkers:
        t.start()
    for t in talkers:
        print(q.get())
    for t in talkers:
        t.join()
