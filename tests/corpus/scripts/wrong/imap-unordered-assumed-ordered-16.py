import multiprocessing as mp
import time


def rainfall(day):
    time.sleep(0.02 * (7 - day))
    return day * 1.5


def main():
    days = range(1, 8)
    highest, wettest = 0, None
    with mp.Pool(3) as pool:
        for day, mm in zip(days, pool.imap_unordered(rainfall, days)):
            if mm > highest:
                highest = mm
                wettest = day
    print("The wettest day was", wettest, "with", highest, "mm")


if __name__ == "__main__":
    main()
