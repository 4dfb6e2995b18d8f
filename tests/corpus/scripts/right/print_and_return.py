import multiprocessing as mp


def to_binary(n):
    text = format(n, "b")
    print("worker:", n, "->", text)
    return text


def ring_bell(times):
    print("ding " * times)


if __name__ == "__main__":
    numbers = range(1, 7)
    with mp.Pool(4) as pool:
        texts = pool.map(to_binary, numbers)
        pool.map(ring_bell, [1, 2])          # nothing to collect here
        lengths = pool.imap(len, texts)
        print("Longest:", max(lengths))
    for n, text in zip(numbers, texts):
        print(n, "is", text, "in binary")
