import random
import multiprocessing


def bubble(v):
    for end in range(len(v) - 1, 0, -1):
        for i in range(end):
            if v[i] > v[i + 1]:
                v[i], v[i + 1] = v[i + 1], v[i]
    return v


def insertion(v):
    out = []
    for x in v:
        i = len(out)
        while i and out[i - 1] > x:
            i -= 1
        out.insert(i, x)
    return out


def contest(sorter):
    rng = random.Random(5)          # same data for everyone, to be fair
    data = [rng.randint(1, 10**6) for _ in range(300)]
    result = sorter(list(data))
    print(f"{sorter.__name__:10} ok={result == sorted(data)} first={result[0]} last={result[-1]}")


if __name__ == '__main__':
    ps = [multiprocessing.Process(target=contest, args=(s,)) for s in (bubble, insertion, sorted)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
