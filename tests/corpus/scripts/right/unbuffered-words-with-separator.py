from multiprocessing import Process


def chain(letter):
    print(*[letter * n for n in (1, 2, 3)], sep=" < ", end=".\n", flush=True)


if __name__ == "__main__":
    ps = [Process(target=chain, args=(l,)) for l in "ab"]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
