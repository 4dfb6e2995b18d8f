import time
from multiprocessing import Lock, Process


def print_document(lock, name, pages):
    for page in range(1, pages + 1):
        with lock:
            print(name, "page", page, flush=True)
        time.sleep(0.4)


if __name__ == "__main__":
    lock = Lock()
    long_job = Process(target=print_document, args=(lock, "thesis", 50))
    long_job.start()
    time.sleep(0.6)
    with lock:      # nobody else has the lock now
        long_job.terminate()
        long_job.join()
    short_job = Process(target=print_document, args=(lock, "letter", 1))
    short_job.start()
    short_job.join()
    print("printer is free")
