from multiprocessing import Pool
import time


def weigh(parcel):
    time.sleep(0.1)
    return len(parcel)


def main():
    weights = {}
    with Pool(processes=1) as pool:
        for parcel in ("book", "lamp", "umbrella"):
            weights[parcel] = pool.apply(weigh, (parcel,))
    print(weights)


if __name__ == "__main__":
    main()
