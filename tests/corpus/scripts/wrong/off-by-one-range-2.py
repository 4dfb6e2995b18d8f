# Four processes print the squares of the numbers from 1 to 20, five each.
import multiprocessing as mp


def squares(part):
    first = part * 5
    line = " ".join(str(n * n) for n in range(first, first + 5))
    print(f"part {part}: {line}")


if __name__ == "__main__":
    workers = [mp.Process(target=squares, args=(part,)) for part in range(4)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
