from concurrent.futures import ProcessPoolExecutor
import sys
import time


def shout(words):
    print("shouting", len(words), "words")
    return [w.upper() + "!" for w in words]


def main(argv):
    words = argv[1:] or ["good", "morning", "dear", "class"]
    start = time.time()
    with ProcessPoolExecutor(max_workers=2) as ex:
        try:
            loud = list(ex.map(shout(words), words))
            print(" ".join(loud))
        except Exception as err:
            print("something is wrong with the pool:", repr(err))
    print("time", round(time.time() - start, 2))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
