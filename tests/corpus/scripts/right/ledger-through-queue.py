import multiprocessing

LEDGER = {
    "food": [12.5, 8.2, 30.0],
    "rent": [650.0],
    "fun": [9.99, 15.0, 4.5, 22.0],
    "bus": [2.8] * 12,
}


def add_up(topic, amounts, out):
    out.put((topic, round(sum(amounts), 2)))


if __name__ == "__main__":
    out = multiprocessing.Queue()
    clerks = [multiprocessing.Process(target=add_up, args=(t, a, out)) for t, a in LEDGER.items()]
    for clerk in clerks:
        clerk.start()
    sums = [out.get() for _ in clerks]
    for clerk in clerks:
        clerk.join()
    for topic, amount in sorted(sums):
        print(f"{topic:<6}{amount:>9.2f}")
    print(f"{'all':<6}{sum(s for _, s in sums):>9.2f}")
