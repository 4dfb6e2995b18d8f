from multiprocessing import Process


def greet(name, mark="!"):
    print(f"Hello {name}{mark}\n", end="")


def total(*prices):
    print(f"total {sum(prices)}\n", end="")


def longest(words):
    print(f"longest: {max(words, key=len)}\n", end="")


if __name__ == "__main__":
    prices = [3, 4, 5]
    words = ["pear", "pineapple", "fig"]
    ps = [
        Process(target=greet, args=["Anna"]),
        Process(target=greet, args=("Bo",), kwargs={"mark": "?"}),
        Process(target=total, args=prices),        # three prices, three arguments
        Process(target=longest, args=(words,)),
    ]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
        assert p.exitcode == 0
