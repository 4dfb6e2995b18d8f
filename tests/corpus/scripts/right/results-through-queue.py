import multiprocessing as mp


def sum_of_squares(low, high, queue):
    queue.put((low, high, sum(n * n for n in range(low, high))))


def main():
    queue = mp.Queue()
    spans = [(0, 1000), (1000, 2000), (2000, 3000)]
    workers = [mp.Process(target=sum_of_squares, args=(low, high, queue)) for low, high in spans]
    for w in workers:
        w.start()
    parts = [queue.get() for _ in workers]
    for w in workers:
        w.join()
    for low, high, part in sorted(parts):
        print(f"{low:4} to {high:4}: {part}")
    print("together", sum(part for _, _, part in parts))


if __name__ == "__main__":
    main()
