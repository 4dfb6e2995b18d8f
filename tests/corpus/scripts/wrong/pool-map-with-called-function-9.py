import multiprocessing as mp
import sys


def greet(name="you"):
    print("Good morning,", name)


def main(argv):
    names = argv[1:] or ["Ines", "Tom", "Yuki"]
    pool = mp.Pool(processes=3)
    try:
        handle = pool.map_async(greet(), names)
        handle.get(timeout=5)
    finally:
        pool.close()
        pool.join()
    print("everybody was greeted")


if __name__ == "__main__":
    main(sys.argv)
