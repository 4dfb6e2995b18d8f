from multiprocessing import Manager, Process


def set_it(space, key, value):
    setattr(space, key, value)


if __name__ == "__main__":
    m = Manager()
    space = m.Namespace()
    ps = [Process(target=set_it, args=(space, k, v)) for k, v in (("x", 1), ("y", 2))]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print(space.x + space.y)
