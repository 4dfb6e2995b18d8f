import multiprocessing as mp
import time


def develop(photo, seconds):
    print("developing", photo)
    time.sleep(seconds)
    print("   ", photo, "is ready")


def main():
    waiting = ["cat.png", "sea.png", "wedding.png", "car.png"]
    began = time.perf_counter()
    while waiting:
        photo = waiting.pop(0)
        p = mp.Process(target=develop, args=(photo, 0.3))
        p.start()
        p.join()
    print(f"4 photos at the same time: {time.perf_counter() - began:.1f} s")


if __name__ == "__main__":
    main()
