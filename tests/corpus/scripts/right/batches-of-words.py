from multiprocessing import Pool
import time

TEXT = ("it was the best of times it was the worst of times it was the age of "
        "wisdom it was the age of foolishness it was the epoch of belief").split()


def count(batch):
    time.sleep(0.1)
    seen = {}
    for word in batch:
        seen[word] = seen.get(word, 0) + 1
    return seen


def merge(parts):
    total = {}
    for part in parts:
        for word, n in part.items():
            total[word] = total.get(word, 0) + n
    return total


if __name__ == "__main__":
    batches = [TEXT[k::6] for k in range(6)]
    with Pool() as pool:
        parts = pool.map(count, batches)
        total = merge(parts)
        top = sorted(total.items(), key=lambda kv: (-kv[1], kv[0]))[:6]
        print("\n".join(map("{0[0]:<5} {0[1]}".format, top)))
