import multiprocessing as mp


def hi(method):
    print("hi from", method)


if __name__ == "__main__":
    for method in ("spawn", "fork"):
        mp.set_start_method(method, force=True)
        p = mp.Process(target=hi, args=(method,))
        p.start()
        p.join()
