import multiprocessing as mp
import time


def spinner():
    while True:
        time.sleep(0.1)
        print("... working", flush=True)


def pi_digits(terms):
    total = sum((-1) ** k / (2 * k + 1) for k in range(terms))
    time.sleep(0.3)
    print(f"{terms} terms: {4 * total:.6f}")


if __name__ == "__main__":
    spin = mp.Process(target=spinner, daemon=True)
    spin.start()
    workers = [mp.Process(target=pi_digits, args=(t,)) for t in (1000, 50000)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    spin.terminate()    # it would never stop by itself
    spin.join()
    print("done")
