import multiprocessing as mp
import os


def work(number, inbox):
    inbox.put((number, sum(range(number * 1000))))


def report(inbox, count):
    # one process writes for all, so that no lines are mixed
    for _ in range(count):
        number, total = inbox.get()
        print(f"process {number} has {total} (written by {os.getpid()})")


if __name__ == "__main__":
    inbox = mp.Queue()
    writer = mp.Process(target=report, args=(inbox, 4))
    writer.start()
    workers = [mp.Process(target=work, args=(n, inbox)) for n in range(1, 5)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    writer.join()
