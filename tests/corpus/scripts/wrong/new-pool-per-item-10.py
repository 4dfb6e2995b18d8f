import time
from concurrent.futures import ProcessPoolExecutor


def smooth(window):
    time.sleep(0.02)
    return sum(window) / len(window)


def smooth_record(record):
    windows = [record[i:i + 3] for i in range(len(record) - 2)]
    with ProcessPoolExecutor(max_workers=3) as executor:
        return list(executor.map(smooth, windows))


def main():
    records = [[(r * 7 + i * 3) % 11 for i in range(6)] for r in range(6)]
    started = time.perf_counter()
    smoothed = [smooth_record(record) for record in records]
    for before, after in zip(records, smoothed):
        print(before, "->", [round(x, 2) for x in after])
    print(f"{time.perf_counter() - started:.2f} s for {len(records)} records")


if __name__ == "__main__":
    main()
