import time
from multiprocessing import Process


def music():
    while True:
        print("la", flush=True)
        time.sleep(0.1)


def dinner():
    for course in ("soup", "fish"):
        time.sleep(0.15)
        print(course, flush=True)


if __name__ == "__main__":
    band = Process(target=music)
    band.start()
    try:
        dinner()
    finally:
        band.terminate()
        band.join()
