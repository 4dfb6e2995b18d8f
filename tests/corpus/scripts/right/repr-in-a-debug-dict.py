from multiprocessing import Pool


def inc(n):
    return n + 1


if __name__ == "__main__":
    config = {"call": inc, "over": range(3), "workers": 2}
    print(config)
    with Pool(config["workers"]) as pool:
        print(pool.map(config["call"], config["over"]))
