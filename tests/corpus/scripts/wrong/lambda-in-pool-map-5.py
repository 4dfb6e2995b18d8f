import concurrent.futures
import time


def main():
    words = "ada grace alan edsger barbara".split()
    t0 = time.time()
    with concurrent.futures.ProcessPoolExecutor(max_workers=3) as ex:
        shouted = list(ex.map(lambda w: w.upper() + "!", words))
    for before, after in zip(words, shouted):
        print(before, "->", after)
    print("seconds:", time.time() - t0)


if __name__ == "__main__":
    main()
