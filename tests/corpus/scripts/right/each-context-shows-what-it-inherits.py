import multiprocessing as mp

setting = "as in the file"


def tell():
    print(" child:", setting)


if __name__ == "__main__":
    setting = "changed by main"
    for method in ("fork", "spawn"):
        ctx = mp.get_context(method)
        print(method)
        p = ctx.Process(target=tell)
        p.start()
        p.join()
