from multiprocessing import Pool


class BadCoin(Exception):
    def __init__(self, value, reason):
        super().__init__(value, reason)
        self.value = value
        self.reason = reason

    def __str__(self):
        return f"coin {self.value} is bad: {self.reason}"


def check(coin):
    if coin not in (1, 2, 5, 10, 20, 50):
        raise BadCoin(coin, reason="unknown value")
    return coin


def double(coin):
    return 2 * coin


if __name__ == "__main__":
    coins = [10, 3, 50, 20, 7]
    good = []
    with Pool(2) as pool:
        handles = [pool.apply_async(check, (c,)) for c in coins]
        for handle in handles:
            try:
                good.append(handle.get())
            except BadCoin as e:
                print("thrown away:", e)
    with Pool(2) as pool:
        print("doubled:", pool.map(double, good))
