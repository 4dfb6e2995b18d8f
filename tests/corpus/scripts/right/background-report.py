import time
from concurrent.futures import ProcessPoolExecutor


def long_report(days):
    lines = []
    for d in range(days):
        time.sleep(0.03)
        lines.append(f"day {d + 1}: {(d * 7) % 5} visitors")
    return lines


def main():
    # one helper is enough: the main program only must not stand still
    with ProcessPoolExecutor(max_workers=1) as helper:
        report = helper.submit(long_report, 14)
        ticks = 0
        while not report.done():
            ticks += 1
            print("main: still answering the phone", ticks)
            time.sleep(0.1)
        lines = report.result()
    print(len(lines), "lines, last one:", lines[-1])


if __name__ == "__main__":
    main()
