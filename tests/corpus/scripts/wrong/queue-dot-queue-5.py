import multiprocessing
import queue
import time

finished = queue.Queue()      # the workers report here


def download(number):
    time.sleep(0.1)                 # fake download
    finished.put(f"picture {number} ({number * 11} kB)")


if __name__ == "__main__":
    print("starting 3 downloads")
    workers = []
    for number in range(1, 4):
        worker = multiprocessing.Process(target=download, args=(number,))
        worker.start()
        workers.append(worker)

    for i in range(3):
        print("got", finished.get())

    for worker in workers:
        worker.join()
    print("finished")
