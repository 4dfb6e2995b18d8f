import multiprocessing as mp
import time


def rainfall(day):
    time.sleep(0.02 * (7 - day))
    return day * 1.5


def main():
    days = range(1, 8)
    with mp.Pool(3) as pool:
        total = highest = 0
        for n, mm in zip(days, pool.imap_unordered(rainfall, days)):
            # n only counts the answers
            total += mm
            highest = max(highest, mm)
            print(f"{n}/7", end=" ")
    print(f"\n{total} mm in {len(days)} days, at most {highest} mm")


if __name__ == "__main__":
    main()
