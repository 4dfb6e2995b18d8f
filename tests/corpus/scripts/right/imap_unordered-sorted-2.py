import multiprocessing
import time

lines = [
    "ERROR disk full",
    "INFO user logged in",
    "ERROR no route to host",
    "WARN slow answer",
    "INFO bye",
]


def classify(pair):
    number, line = pair
    time.sleep(0.05 * (5 - number))     # long ones first
    level, _, text = line.partition(" ")
    return number, level, len(text)


if __name__ == "__main__":
    with multiprocessing.Pool(5) as pool:
        rows = list(pool.imap_unordered(classify, enumerate(lines)))
    rows.sort()
    for number, level, size in rows:
        print(f"line {number}: {level:5} {size} letters")
