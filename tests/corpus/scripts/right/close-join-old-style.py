import multiprocessing


def reverse(word):
    return word[::-1]


def main():
    pool = multiprocessing.Pool(3)
    try:
        for word in pool.map(reverse, ["stressed", "drawer", "live"]):
            print(word)
    finally:
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
