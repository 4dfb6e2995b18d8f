import multiprocessing
import time


def develop_all(photos):
    workers = {}
    for photo in photos:
        def develop():
            time.sleep(0.02)
            print("developed", photo)

        workers[photo] = multiprocessing.Process(target=develop, name=photo)

    for name, worker in workers.items():
        print("start", name)
        worker.start()
    for worker in workers.values():
        worker.join()


if __name__ == "__main__":
    multiprocessing.set_start_method("fork")
    develop_all(["beach.raw", "dog.raw", "sunset.raw"])
