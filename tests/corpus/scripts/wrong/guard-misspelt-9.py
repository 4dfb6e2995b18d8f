from multiprocessing import Process


def flip(coin):
    print(coin, "heads" if len(coin) % 2 else "tails")


if __name__ == "_main_":
    ps = [Process(target=flip, args=(c,)) for c in ("euro", "dollar", "yen")]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
