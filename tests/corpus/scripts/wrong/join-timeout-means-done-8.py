import multiprocessing as mp
import time


def simulate(dice_count, rounds, label):
    x = 12345 + dice_count
    best = 0
    stop = time.time() + 1.0
    while time.time() < stop:
        for _ in range(rounds):
            x = (1103515245 * x + 12345) % 2**31
            best = max(best, x % 6 + 1)
        time.sleep(0.02)
    print(f"{label}: best = {best}")


def main():
    workers = {}
    for k in (1, 2, 3):
        workers[f"table {k}"] = mp.Process(target=simulate, args=(k, 50, f"table {k}"))
    for w in workers.values():
        w.start()
    for name, w in workers.items():
        w.join(timeout=0.1)
        print(name, "is done")
    print("casino closed, all tables done")


if __name__ == "__main__":
    main()
